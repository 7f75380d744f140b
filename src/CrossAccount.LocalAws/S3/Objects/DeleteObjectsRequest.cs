using System.Collections.Immutable;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Asks to delete several objects.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Objects">The objects, at most <see cref="S3Limits.Entries"/>.</param>
public sealed record DeleteObjectsRequest(string Bucket, ImmutableArray<ObjectIdentifier> Objects);

using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>What came of one of several objects that were to be deleted.</summary>
/// <param name="Identifier">The object.</param>
/// <param name="Deleted">What became of it; null when it was not deleted.</param>
/// <param name="Error">Why it was not deleted; null when it was.</param>
public sealed record DeleteOutcome(ObjectIdentifier Identifier, DeletedObject? Deleted, AwsError? Error);

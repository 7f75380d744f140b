namespace CrossAccount.LocalAws.S3.Buckets;

/// <summary>A bucket.</summary>
/// <param name="Name">The name.</param>
/// <param name="CreationDate">When it was created.</param>
/// <param name="Region">The Region that it is in.</param>
public sealed record Bucket(string Name, DateTimeOffset CreationDate, string Region);

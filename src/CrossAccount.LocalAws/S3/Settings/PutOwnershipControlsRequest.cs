namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Asks to set who owns new objects of a bucket.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Ownership">The owner.</param>
public sealed record PutOwnershipControlsRequest(string Bucket, ObjectOwnership Ownership);

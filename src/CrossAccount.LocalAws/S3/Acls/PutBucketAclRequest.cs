namespace CrossAccount.LocalAws.S3.Acls;

/// <summary>Asks to set the access control list of a bucket. One of the two is given.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="CannedAcl">The name of a canned list; null when there is one of grants.</param>
/// <param name="AccessControlList">The list; null when there is a canned one.</param>
public sealed record PutBucketAclRequest(string Bucket, string? CannedAcl, AccessControlList? AccessControlList = null);

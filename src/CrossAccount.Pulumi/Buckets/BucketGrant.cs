using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Pulumi.Buckets;

/// <summary>A bucket of the trusting account that a delegation's role may use.</summary>
/// <param name="Name">The bucket's name.</param>
/// <param name="Access">What the role may do with it. The default is to read and write.</param>
/// <param name="Create">Whether the bucket is created with the delegation. The default is that it exists already.</param>
public sealed record BucketGrant(BucketName Name, BucketAccess Access = BucketAccess.ReadWrite, bool Create = false);

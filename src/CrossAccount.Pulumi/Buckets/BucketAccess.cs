namespace CrossAccount.Pulumi.Buckets;

/// <summary>What a role may do with a shared bucket.</summary>
public enum BucketAccess
{
    /// <summary>Find the bucket, list and read its objects, write and delete them.</summary>
    ReadWrite,

    /// <summary>Find the bucket, list and read its objects.</summary>
    Read,
}

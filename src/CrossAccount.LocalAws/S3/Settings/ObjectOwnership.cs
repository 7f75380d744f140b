namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>Who owns new objects of a bucket. It decides which access control lists there are; none of them lets anyone in.</summary>
public enum ObjectOwnership
{
    /// <summary>The bucket's owner, and access control lists do nothing.</summary>
    BucketOwnerEnforced,

    /// <summary>The bucket's owner, when the writer says so.</summary>
    BucketOwnerPreferred,

    /// <summary>Who writes them.</summary>
    ObjectWriter,
}

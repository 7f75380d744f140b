namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>The settings of a bucket that are kept as the documents that clients write. They are stored here, and do nothing.</summary>
public enum BucketConfiguration
{
    /// <summary><c>accelerate</c>: Transfer Acceleration.</summary>
    Accelerate,

    /// <summary><c>cors</c>: which pages of other hosts may ask.</summary>
    Cors,

    /// <summary><c>lifecycle</c>: what becomes of objects in time.</summary>
    Lifecycle,

    /// <summary><c>logging</c>: where access is written down.</summary>
    Logging,

    /// <summary><c>notification</c>: who is told of what happens.</summary>
    Notification,

    /// <summary><c>object-lock</c>: how long versions are kept at least.</summary>
    ObjectLock,

    /// <summary><c>replication</c>: where objects are copied.</summary>
    Replication,

    /// <summary><c>requestPayment</c>: who pays.</summary>
    RequestPayment,

    /// <summary><c>website</c>: how the bucket is a website.</summary>
    Website,
}

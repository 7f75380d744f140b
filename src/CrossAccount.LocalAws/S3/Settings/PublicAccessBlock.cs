namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>The settings that keep a bucket from becoming public.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html">Blocking public access</see>.</remarks>
/// <param name="BlockPublicAcls">Whether public access control lists are refused.</param>
/// <param name="IgnorePublicAcls">Whether they are ignored. Here they always are.</param>
/// <param name="BlockPublicPolicy">Whether public bucket policies are refused.</param>
/// <param name="RestrictPublicBuckets">Whether public bucket policies work for the owner's account only.</param>
public sealed record PublicAccessBlock(bool BlockPublicAcls, bool IgnorePublicAcls, bool BlockPublicPolicy, bool RestrictPublicBuckets)
{
    /// <summary>All four, as for new buckets.</summary>
    public static PublicAccessBlock All { get; } = new(true, true, true, true);
}

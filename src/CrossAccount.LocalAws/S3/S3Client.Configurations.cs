using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Settings;

namespace CrossAccount.LocalAws.S3;

/// <content>The settings of buckets that are documents.</content>
public sealed partial class S3Client
{
    /// <summary>
    /// Sets a setting that is a document: <c>PutBucketCors</c>, <c>PutBucketLifecycleConfiguration</c>, <c>PutBucketLogging</c> and
    /// all the others of <see cref="BucketConfiguration"/>.
    /// </summary>
    public AwsResult<Done> PutBucketConfiguration(PutBucketConfigurationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string action = ConfigurationRules.Of(request.Configuration).PutAction;
        return OnBucket(new S3Access(action, request.Bucket), (call, bucket) => ConfigurationOperations.Put(call, bucket, request));
    }

    /// <summary>Gives a setting that is a document: <c>GetBucketCors</c> and its like.</summary>
    public AwsResult<BucketDocument> GetBucketConfiguration(BucketConfigurationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string action = ConfigurationRules.Of(request.Configuration).GetAction;
        return OnBucket(new S3Access(action, request.Bucket), (_, bucket) => ConfigurationOperations.Get(bucket, request.Configuration));
    }

    /// <summary>Removes a setting that is a document: <c>DeleteBucketCors</c> and its like.</summary>
    public AwsResult<Done> DeleteBucketConfiguration(BucketConfigurationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ConfigurationRule rule = ConfigurationRules.Of(request.Configuration);
        return Set(request.Bucket, rule.DeleteAction ?? rule.PutAction, bucket => bucket.Configurations.Remove(request.Configuration));
    }
}

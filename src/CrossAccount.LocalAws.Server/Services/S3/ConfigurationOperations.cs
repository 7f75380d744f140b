using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Server.Rest;

namespace CrossAccount.LocalAws.Server.Services.S3;

/// <summary>The settings of buckets that are documents.</summary>
internal static class ConfigurationOperations
{
    private const string MinimumSize = "x-amz-transition-default-minimum-object-size";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    public static IEnumerable<S3Operation> All =>
    [
        .. Settings("BucketAccelerateConfiguration", "accelerate", BucketConfiguration.Accelerate),
        .. Settings("BucketCors", "cors", BucketConfiguration.Cors), Delete("DeleteBucketCors", "cors", BucketConfiguration.Cors),
        .. Settings("BucketLifecycleConfiguration", "lifecycle", BucketConfiguration.Lifecycle),
        Delete("DeleteBucketLifecycle", "lifecycle", BucketConfiguration.Lifecycle),
        .. Settings("BucketLogging", "logging", BucketConfiguration.Logging),
        .. Settings("BucketNotificationConfiguration", "notification", BucketConfiguration.Notification),
        .. Settings("ObjectLockConfiguration", "object-lock", BucketConfiguration.ObjectLock),
        .. Settings("BucketReplication", "replication", BucketConfiguration.Replication),
        Delete("DeleteBucketReplication", "replication", BucketConfiguration.Replication),
        .. Settings("BucketRequestPayment", "requestPayment", BucketConfiguration.RequestPayment),
        .. Settings("BucketWebsite", "website", BucketConfiguration.Website), Delete("DeleteBucketWebsite", "website", BucketConfiguration.Website),
    ];

    private static IEnumerable<S3Operation> Settings(string name, string parameter, BucketConfiguration configuration) =>
    [
        Operation.Bucket("Get" + name, "GET", parameter, (request, answer) => Get(request, answer, configuration)),
        Operation.Bucket("Put" + name, "PUT", parameter, (request, answer) => Put(request, answer, configuration), S3Body.Document),
    ];

    private static S3Operation Delete(string name, string parameter, BucketConfiguration configuration) => Operation.Bucket(
        name, "DELETE", parameter, (request, answer) => request.S3.DeleteBucketConfiguration(new(request.Bucket, configuration)).ThenNothing(answer));

    private static AwsError? Get(S3Request request, S3Answer answer, BucketConfiguration configuration) =>
        request.S3.GetBucketConfiguration(new(request.Bucket, configuration)).Then(document =>
        {
            answer.Header(MinimumSize, document.TransitionDefaultMinimumObjectSize);
            answer.Text("application/xml", Declaration + document.Xml);
        });

    private static AwsError? Put(S3Request request, S3Answer answer, BucketConfiguration configuration)
    {
        if (S3Document.ReadText(request, out string xml) is { } wrong)
        {
            return wrong;
        }

        PutBucketConfigurationRequest put = new(request.Bucket, configuration, xml);
        if (configuration == BucketConfiguration.Lifecycle)
        {
            put = put with { TransitionDefaultMinimumObjectSize = request.Header(MinimumSize) ?? put.TransitionDefaultMinimumObjectSize };
            answer.Header(MinimumSize, put.TransitionDefaultMinimumObjectSize);
        }

        return request.S3.PutBucketConfiguration(put).ThenEmpty();
    }
}

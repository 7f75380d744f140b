using System.Collections.Frozen;
using System.Xml.Linq;

namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>The settings that are documents, each with its rule.</summary>
internal static class ConfigurationRules
{
    public const string DefaultMinimumSize = "all_storage_classes_128K";

    public static string[] MinimumSizes { get; } = [DefaultMinimumSize, "varies_by_storage_class"];

    public static BucketDocument PlainObjectLock { get; } = new(ConfigurationDocument.Write(
        new XElement(ConfigurationDocument.Namespace + "ObjectLockConfiguration", new XElement(ConfigurationDocument.Namespace + "ObjectLockEnabled", "Enabled"))));

    private static readonly FrozenDictionary<BucketConfiguration, ConfigurationRule> All = new Dictionary<BucketConfiguration, ConfigurationRule>
    {
        [BucketConfiguration.Accelerate] = new("AccelerateConfiguration", "s3:GetAccelerateConfiguration", "s3:PutAccelerateConfiguration")
        {
            Check = ConfigurationChecks.Accelerate,
        },
        [BucketConfiguration.Cors] = new("CORSConfiguration", "s3:GetBucketCORS", "s3:PutBucketCORS")
        {
            Missing = S3Errors.NotFound("NoSuchCORSConfiguration", "The CORS configuration does not exist"),
            Check = ConfigurationChecks.Cors,
        },
        [BucketConfiguration.Lifecycle] = new("LifecycleConfiguration", "s3:GetLifecycleConfiguration", "s3:PutLifecycleConfiguration")
        {
            Missing = S3Errors.NotFound("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist"),
            Check = ConfigurationChecks.Lifecycle,
        },
        [BucketConfiguration.Logging] = new("BucketLoggingStatus", "s3:GetBucketLogging", "s3:PutBucketLogging")
        {
            Check = ConfigurationChecks.Logging,
        },
        [BucketConfiguration.Notification] = new("NotificationConfiguration", "s3:GetBucketNotification", "s3:PutBucketNotification"),
        [BucketConfiguration.ObjectLock] = new(
            "ObjectLockConfiguration", "s3:GetBucketObjectLockConfiguration", "s3:PutBucketObjectLockConfiguration")
        {
            Missing = S3Errors.NotFound("ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket"),
            Check = ConfigurationChecks.ObjectLock,
        },
        [BucketConfiguration.Replication] = new("ReplicationConfiguration", "s3:GetReplicationConfiguration", "s3:PutReplicationConfiguration")
        {
            Missing = S3Errors.NotFound("ReplicationConfigurationNotFoundError", "The replication configuration was not found"),
            Check = ConfigurationChecks.Replication,
        },
        [BucketConfiguration.RequestPayment] = new("RequestPaymentConfiguration", "s3:GetBucketRequestPayment", "s3:PutBucketRequestPayment")
        {
            Default = new XElement(ConfigurationDocument.Namespace + "Payer", "BucketOwner"),
            Check = ConfigurationChecks.RequestPayment,
        },
        [BucketConfiguration.Website] = new("WebsiteConfiguration", "s3:GetBucketWebsite", "s3:PutBucketWebsite")
        {
            Missing = S3Errors.NotFound("NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration"),
            DeleteAction = "s3:DeleteBucketWebsite",
            Check = ConfigurationChecks.Website,
        },
    }.ToFrozenDictionary();

    public static ConfigurationRule Of(BucketConfiguration configuration) => All[configuration];
}

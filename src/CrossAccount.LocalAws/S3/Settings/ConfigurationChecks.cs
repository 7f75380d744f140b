using System.Xml.Linq;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>What S3 finds wrong with the documents of settings.</summary>
internal static class ConfigurationChecks
{
    private const int MostLifecycleRules = 1000;
    private const int MostCorsRules = 100;

    private static readonly string[] CorsMethods = ["GET", "PUT", "HEAD", "POST", "DELETE"];

    private static readonly string[] LifecycleActions =
    [
        "Expiration", "Transition", "NoncurrentVersionExpiration", "NoncurrentVersionTransition", "AbortIncompleteMultipartUpload",
    ];

    public static AwsError? Accelerate(S3State s3, BucketState bucket, XElement root) => HasOneOf(root, "Status", "Enabled", "Suspended");

    public static AwsError? RequestPayment(S3State s3, BucketState bucket, XElement root) => HasOneOf(root, "Payer", "Requester", "BucketOwner");

    public static AwsError? Cors(S3State s3, BucketState bucket, XElement root)
    {
        List<XElement> rules = Children(root, "CORSRule");
        if (rules.Count is 0 or > MostCorsRules || rules.Any(rule => Children(rule, "AllowedMethod").Count == 0 || Children(rule, "AllowedOrigin").Count == 0))
        {
            return S3Errors.MalformedXml;
        }

        string? unknown = rules.SelectMany(rule => Children(rule, "AllowedMethod")).Select(method => method.Value).FirstOrDefault(method => !CorsMethods.Contains(method));
        return unknown is null ? null : S3Errors.InvalidRequest($"Found unsupported HTTP method in CORS config. Unsupported method is {unknown}");
    }

    /// <summary>Rules without an ID get one, as in AWS.</summary>
    public static AwsError? Lifecycle(S3State s3, BucketState bucket, XElement root)
    {
        List<XElement> rules = Children(root, "Rule");
        if (rules.Count is 0 or > MostLifecycleRules || rules.Any(rule => HasOneOf(rule, "Status", "Enabled", "Disabled") is not null))
        {
            return S3Errors.MalformedXml;
        }

        if (rules.Any(rule => !LifecycleActions.Any(action => Children(rule, action).Count > 0)))
        {
            return S3Errors.InvalidRequest("At least one action needs to be specified in a rule");
        }

        for (int i = 0; i < rules.Count; i++)
        {
            if (Child(rules[i], "ID") is null)
            {
                rules[i].AddFirst(new XElement(ConfigurationDocument.Namespace + "ID", $"rule-{i + 1}"));
            }
        }

        return rules.Select(rule => Child(rule, "ID")!.Value).Distinct().Count() == rules.Count
            ? null
            : S3Errors.InvalidArgument("Rule ID must be unique. Found same ID for more than one rule");
    }

    public static AwsError? Logging(S3State s3, BucketState bucket, XElement root)
    {
        if (Child(root, "LoggingEnabled") is not { } enabled)
        {
            return null;
        }

        if (Child(enabled, "TargetBucket") is not { } target || Child(enabled, "TargetPrefix") is null)
        {
            return S3Errors.MalformedXml;
        }

        return s3.Find(bucket.Owner.Partition, target.Value)?.Owner == bucket.Owner
            ? null
            : new("InvalidTargetBucketForLogging", "The target bucket for logging does not exist", 400);
    }

    public static AwsError? ObjectLock(S3State s3, BucketState bucket, XElement root)
    {
        if (HasOneOf(root, "ObjectLockEnabled", "Enabled") is { } malformed)
        {
            return malformed;
        }

        return bucket.Versioning == VersioningStatus.Enabled
            ? null
            : S3Errors.InvalidBucketState("Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration");
    }

    public static AwsError? Replication(S3State s3, BucketState bucket, XElement root)
    {
        List<XElement> rules = Children(root, "Rule");
        if (Child(root, "Role") is null || rules.Count == 0 || rules.Any(rule => Child(rule, "Destination") is null))
        {
            return S3Errors.MalformedXml;
        }

        return bucket.Versioning == VersioningStatus.Enabled
            ? null
            : S3Errors.InvalidRequest("Versioning must be 'Enabled' on the bucket to apply a replication configuration");
    }

    public static AwsError? Website(S3State s3, BucketState bucket, XElement root)
    {
        bool isSite = Child(root, "IndexDocument") is { } index && Child(index, "Suffix") is not null;
        return isSite || Child(root, "RedirectAllRequestsTo") is not null
            ? null
            : S3Errors.InvalidArgument("A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty");
    }

    private static AwsError? HasOneOf(XElement element, string name, params ReadOnlySpan<string> values) =>
        Child(element, name) is { } child && values.Contains(child.Value) ? null : S3Errors.MalformedXml;

    private static XElement? Child(XElement element, string name) => element.Element(ConfigurationDocument.Namespace + name);

    private static List<XElement> Children(XElement element, string name) => [.. element.Elements(ConfigurationDocument.Namespace + name)];
}

using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>The operations on the settings that are documents.</summary>
internal static class ConfigurationOperations
{
    public static AwsResult<Done> Put(AuthenticatedCall call, BucketState bucket, PutBucketConfigurationRequest request)
    {
        ConfigurationRule rule = ConfigurationRules.Of(request.Configuration);
        if (ConfigurationDocument.Read(request.Xml, rule.Root) is not { } root)
        {
            return S3Errors.MalformedXml;
        }

        bool isLifecycle = request.Configuration == BucketConfiguration.Lifecycle;
        if (isLifecycle && !ConfigurationRules.MinimumSizes.Contains(request.TransitionDefaultMinimumObjectSize))
        {
            return S3Errors.InvalidRequest($"Invalid TransitionDefaultMinimumObjectSize found: {request.TransitionDefaultMinimumObjectSize}");
        }

        if (rule.Check(call.Cloud.S3, bucket, root) is { } error)
        {
            return error;
        }

        bucket.Configurations[request.Configuration] = new BucketDocument(ConfigurationDocument.Write(root))
        {
            TransitionDefaultMinimumObjectSize = isLifecycle ? request.TransitionDefaultMinimumObjectSize : null,
        };
        return Done.Value;
    }

    public static AwsResult<BucketDocument> Get(BucketState bucket, BucketConfiguration configuration)
    {
        if (bucket.Configurations.TryGetValue(configuration, out BucketDocument? found))
        {
            return found;
        }

        ConfigurationRule rule = ConfigurationRules.Of(configuration);
        return rule.Missing is { } missing ? missing : new BucketDocument(rule.DocumentWithout);
    }
}

using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

/// <summary>The settings that are documents.</summary>
public class ConfigurationTests
{
    private const string Namespace = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";

    private readonly TwoAccounts _accounts = new();
    private readonly S3Client _s3;

    public ConfigurationTests()
    {
        _s3 = _accounts.Admin.S3;
        Expect.Success(_s3.CreateBucket(new("one-bucket") { ObjectLockEnabled = true }));
    }

    public static TheoryData<BucketConfiguration, string> Unset { get; } = new()
    {
        { BucketConfiguration.Accelerate, $"<AccelerateConfiguration{Namespace} />" },
        { BucketConfiguration.Cors, "NoSuchCORSConfiguration: The CORS configuration does not exist" },
        { BucketConfiguration.Lifecycle, "NoSuchLifecycleConfiguration: The lifecycle configuration does not exist" },
        { BucketConfiguration.Logging, $"<BucketLoggingStatus{Namespace} />" },
        { BucketConfiguration.Notification, $"<NotificationConfiguration{Namespace} />" },
        { BucketConfiguration.ObjectLock, "ObjectLockConfigurationNotFoundError: Object Lock configuration does not exist for this bucket" },
        { BucketConfiguration.Replication, "ReplicationConfigurationNotFoundError: The replication configuration was not found" },
        { BucketConfiguration.RequestPayment, $"<RequestPaymentConfiguration{Namespace}><Payer>BucketOwner</Payer></RequestPaymentConfiguration>" },
        { BucketConfiguration.Website, "NoSuchWebsiteConfiguration: The specified bucket does not have a website configuration" },
    };

    [Theory]
    [MemberData(nameof(Unset))]
    public void NewBucket_HasNone(BucketConfiguration configuration, string expected)
    {
        Expect.Success(_s3.CreateBucket(new("plain-bucket")));
        var result = _s3.GetBucketConfiguration(new("plain-bucket", configuration));

        Assert.Equal(expected, result.IsSuccess ? result.ValueOrThrow().Xml : result.Error!.ToString());
    }

    public static TheoryData<BucketConfiguration, string> Documents { get; } = new()
    {
        { BucketConfiguration.Accelerate, "<AccelerateConfiguration><Status>Enabled</Status></AccelerateConfiguration>" },
        { BucketConfiguration.Cors, "<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>" },
        { BucketConfiguration.Lifecycle, "<LifecycleConfiguration><Rule><ID>a</ID><Filter><Prefix>x</Prefix></Filter><Status>Enabled</Status><Expiration><Days>3</Days></Expiration></Rule></LifecycleConfiguration>" },
        { BucketConfiguration.Logging, "<BucketLoggingStatus><LoggingEnabled><TargetBucket>one-bucket</TargetBucket><TargetPrefix>log/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>" },
        { BucketConfiguration.Notification, "<NotificationConfiguration><EventBridgeConfiguration /></NotificationConfiguration>" },
        { BucketConfiguration.ObjectLock, "<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>" },
        { BucketConfiguration.Replication, "<ReplicationConfiguration><Role>arn:aws:iam::111111111111:role/r</Role><Rule><Status>Enabled</Status><Destination><Bucket>arn:aws:s3:::other</Bucket></Destination></Rule></ReplicationConfiguration>" },
        { BucketConfiguration.RequestPayment, "<RequestPaymentConfiguration><Payer>Requester</Payer></RequestPaymentConfiguration>" },
        { BucketConfiguration.Website, "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_IsGivenBackAndRemoved(BucketConfiguration configuration, string xml)
    {
        string before = Read(configuration);
        Expect.Success(_s3.PutBucketConfiguration(new("one-bucket", configuration, xml)));
        int root = xml.IndexOf('>', StringComparison.Ordinal);

        Assert.Equal(xml[..root] + Namespace + xml[root..], Read(configuration));
        Expect.Success(_s3.PutBucketConfiguration(new("one-bucket", configuration, Read(configuration))));
        Assert.Equal(xml[..root] + Namespace + xml[root..], Read(configuration));

        Expect.Success(_s3.DeleteBucketConfiguration(new("one-bucket", configuration)));
        if (configuration != BucketConfiguration.ObjectLock)
        {
            Assert.Equal(before, Read(configuration));
        }
    }

    public static TheoryData<BucketConfiguration, string, string> Refused { get; } = new()
    {
        { BucketConfiguration.Cors, "<CORSConfiguration/>", "MalformedXML" },
        { BucketConfiguration.Cors, "<Other/>", "MalformedXML" },
        { BucketConfiguration.Cors, "<CORSConfiguration>", "MalformedXML" },
        { BucketConfiguration.Cors, "", "MalformedXML" },
        { BucketConfiguration.Cors, "<!DOCTYPE a [<!ENTITY b 'c'>]><CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>&b;</AllowedOrigin></CORSRule></CORSConfiguration>", "MalformedXML" },
        { BucketConfiguration.Cors, "<CORSConfiguration><CORSRule><AllowedMethod>EAT</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>", "InvalidRequest" },
        { BucketConfiguration.Accelerate, "<AccelerateConfiguration><Status>Maybe</Status></AccelerateConfiguration>", "MalformedXML" },
        { BucketConfiguration.Lifecycle, "<LifecycleConfiguration><Rule><Status>Enabled</Status></Rule></LifecycleConfiguration>", "InvalidRequest" },
        { BucketConfiguration.Logging, "<BucketLoggingStatus><LoggingEnabled><TargetBucket>missing</TargetBucket><TargetPrefix/></LoggingEnabled></BucketLoggingStatus>", "InvalidTargetBucketForLogging" },
        { BucketConfiguration.Website, "<WebsiteConfiguration/>", "InvalidArgument" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Document_ThatS3DoesNotTake_IsRefused(BucketConfiguration configuration, string xml, string code)
    {
        string before = Read(configuration);

        Assert.Equal(code, _s3.PutBucketConfiguration(new("one-bucket", configuration, xml)).Error!.Code);
        Assert.Equal(before, Read(configuration));
    }

    [Fact]
    public void ReplicationAndLocks_NeedVersions()
    {
        Expect.Success(_s3.CreateBucket(new("plain-bucket")));

        Expect.Error(
            _s3.PutBucketConfiguration(new("plain-bucket", BucketConfiguration.Replication, Xml(BucketConfiguration.Replication))), "InvalidRequest",
            "Versioning must be 'Enabled' on the bucket to apply a replication configuration", 400);
        Expect.Error(
            _s3.PutBucketConfiguration(new("plain-bucket", BucketConfiguration.ObjectLock, Xml(BucketConfiguration.ObjectLock))), "InvalidBucketState",
            "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration", 409);
        Expect.Error(
            _s3.PutBucketVersioning(new("one-bucket", VersioningStatus.Suspended)), "InvalidBucketState",
            "An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.", 409);
    }

    [Fact]
    public void Lifecycle_KeepsItsSmallestSize_AndNamesItsRules()
    {
        const string Rule = "<LifecycleConfiguration><Rule><Status>Enabled</Status><Prefix/><Expiration><Days>3</Days></Expiration></Rule></LifecycleConfiguration>";
        PutBucketConfigurationRequest request = new("one-bucket", BucketConfiguration.Lifecycle, Rule);

        Expect.Success(_s3.PutBucketConfiguration(request with { TransitionDefaultMinimumObjectSize = "varies_by_storage_class" }));
        BucketDocument stored = Expect.Success(_s3.GetBucketConfiguration(new("one-bucket", BucketConfiguration.Lifecycle)));

        Assert.Equal("varies_by_storage_class", stored.TransitionDefaultMinimumObjectSize);
        Assert.Contains("<Rule><ID>rule-1</ID><Status>", stored.Xml, StringComparison.Ordinal);
        Assert.Equal("InvalidRequest", _s3.PutBucketConfiguration(request with { TransitionDefaultMinimumObjectSize = "other" }).Error!.Code);
    }

    private static string Xml(BucketConfiguration configuration) =>
        (string)Documents.Single(row => (BucketConfiguration)row[0] == configuration)[1];

    private string Read(BucketConfiguration configuration)
    {
        var result = _s3.GetBucketConfiguration(new("one-bucket", configuration));
        return result.IsSuccess ? result.ValueOrThrow().Xml : result.Error!.Code;
    }
}

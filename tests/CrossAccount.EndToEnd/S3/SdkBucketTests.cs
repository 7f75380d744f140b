using System.Net;
using Amazon.S3;
using Amazon.S3.Model;

namespace CrossAccount.EndToEnd.S3;

/// <summary>Buckets and their settings by AWS's SDK for .NET.</summary>
public sealed class SdkBucketTests(S3Server server) : IClassFixture<S3Server>, IDisposable
{
    private readonly AmazonS3Client _s3 = server.Root;

    public void Dispose() => _s3.Dispose();

    [Fact]
    public async Task Buckets_AreMadeListedAndDeleted()
    {
        await _s3.PutBucketAsync(new PutBucketRequest { BucketName = "one-bucket", BucketRegionName = "eu-central-1" });

        Assert.Contains("one-bucket", (await _s3.ListBucketsAsync()).Buckets.Select(bucket => bucket.BucketName));
        Assert.Equal("eu-central-1", (await _s3.GetBucketLocationAsync("one-bucket")).Location.Value);
        Assert.Equal("eu-central-1", (await _s3.HeadBucketAsync(new() { BucketName = "one-bucket" })).BucketRegion);
        await _s3.DeleteBucketAsync("one-bucket");
        AmazonS3Exception missing = await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => _s3.HeadBucketAsync(new() { BucketName = "one-bucket" }));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Settings_AreGivenBack()
    {
        string bucket = await server.Bucket("settings");
        await _s3.PutBucketTaggingAsync(bucket, [new Tag { Key = "a", Value = "1" }]);
        await _s3.PutCORSConfigurationAsync(bucket, new() { Rules = [new() { Id = "one", AllowedMethods = ["GET"], AllowedOrigins = ["https://example.com"] }] });
        await _s3.PutBucketWebsiteAsync(bucket, new WebsiteConfiguration { IndexDocumentSuffix = "index.html" });
        await _s3.PutLifecycleConfigurationAsync(bucket, new() { Rules = [new() { Id = "old", Status = LifecycleRuleStatus.Enabled, Filter = new() { Prefix = "tmp/" }, Expiration = new() { Days = 3 } }] });
        await _s3.PutBucketEncryptionAsync(new() { BucketName = bucket, ServerSideEncryptionConfiguration = new() { ServerSideEncryptionRules = [new() { ServerSideEncryptionByDefault = new() { ServerSideEncryptionAlgorithm = ServerSideEncryptionMethod.AWSKMS } }] } });
        await _s3.PutBucketOwnershipControlsAsync(new() { BucketName = bucket, OwnershipControls = new() { Rules = [new() { ObjectOwnership = ObjectOwnership.BucketOwnerPreferred }] } });
        await _s3.PutBucketAclAsync(new PutBucketAclRequest { BucketName = bucket, ACL = S3CannedACL.LogDeliveryWrite });

        Assert.Equal("1", Assert.Single((await _s3.GetBucketTaggingAsync(new() { BucketName = bucket })).TagSet).Value);
        Assert.Equal("one", Assert.Single((await _s3.GetCORSConfigurationAsync(bucket)).Configuration.Rules).Id);
        Assert.Equal("index.html", (await _s3.GetBucketWebsiteAsync(bucket)).WebsiteConfiguration.IndexDocumentSuffix);
        Assert.Equal(3, Assert.Single((await _s3.GetLifecycleConfigurationAsync(bucket)).Configuration.Rules).Expiration.Days);
        Assert.Equal("aws:kms", (await _s3.GetBucketEncryptionAsync(new() { BucketName = bucket })).ServerSideEncryptionConfiguration.ServerSideEncryptionRules[0].ServerSideEncryptionByDefault.ServerSideEncryptionAlgorithm.Value);
        Assert.Equal(3, (await _s3.GetBucketAclAsync(new GetBucketAclRequest { BucketName = bucket })).Grants.Count);
        Assert.True((await _s3.GetPublicAccessBlockAsync(new() { BucketName = bucket })).PublicAccessBlockConfiguration.RestrictPublicBuckets);
        await _s3.DeleteCORSConfigurationAsync(bucket);
        Assert.Equal("NoSuchCORSConfiguration", (await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => _s3.GetCORSConfigurationAsync(bucket))).ErrorCode);
    }

    [Fact]
    public async Task Policies_DecideOverTheWire()
    {
        string bucket = await server.Bucket("policies");
        var user = server.Cloud.Connect(server.Account.RootCredentials);
        user.Iam.CreateUser(new("Reader")).ValueOrThrow();
        using AmazonS3Client reader = server.Connect(server.Account.InProcess.CreateAccessKeyFor("Reader"));
        await _s3.PutObjectAsync(new() { BucketName = bucket, Key = "key", ContentBody = "content" });
        AmazonS3Exception denied = await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => reader.GetObjectAsync(bucket, "key"));
        Assert.Equal(
            "User: arn:aws:iam::111111111111:user/Reader is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::policies/key\" because no identity-based policy allows the s3:GetObject action",
            denied.Message);

        await _s3.PutBucketPolicyAsync(bucket, """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/Reader"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::policies/*"}]}""");

        using GetObjectResponse read = await reader.GetObjectAsync(bucket, "key");
        Assert.Equal(7, read.ContentLength);
        Assert.False((await _s3.GetBucketPolicyStatusAsync(new() { BucketName = bucket })).PolicyStatus.IsPublic);
    }

    [Fact]
    public async Task VirtualHosts_NameTheBucket()
    {
        string bucket = await server.Bucket("hosts");
        using AmazonS3Client s3 = server.Connect(server.Account.RootCredentials, config =>
        {
            config.ForcePathStyle = false;
            config.ServiceURL = $"http://localhost:{server.Endpoint.Port}";
            // Not every resolver knows names below localhost.
            config.ProxyHost = server.Endpoint.Host;
            config.ProxyPort = server.Endpoint.Port;
        });
        await s3.PutObjectAsync(new() { BucketName = bucket, Key = "key", ContentBody = "content" });

        Assert.Equal("key", Assert.Single((await s3.ListObjectsV2Async(new() { BucketName = bucket })).S3Objects).Key);
    }

    [Fact]
    public async Task Operation_ThatIsNotThere_SaysItsName()
    {
        string bucket = await server.Bucket("absent");

        AmazonS3Exception error = await Assert.ThrowsAnyAsync<AmazonS3Exception>(() => _s3.GetBucketInventoryConfigurationAsync(new() { BucketName = bucket, InventoryId = "a" }));

        Assert.Equal((HttpStatusCode.NotImplemented, "The operation s3:GetBucketInventoryConfiguration is not implemented by this endpoint"), (error.StatusCode, error.Message));
    }
}

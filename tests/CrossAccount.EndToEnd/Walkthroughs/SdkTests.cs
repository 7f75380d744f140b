using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using CrossAccount.EndToEnd.Support;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.EndToEnd.Walkthroughs;

/// <summary>The tutorial's third step with the AWS API, with AWS's SDK for .NET.</summary>
[Collection(ServedStacksCollection.Name)]
public class SdkTests(ServedStacks stacks)
{
    private const string Key = "from-the-sdk.txt";

    [Fact]
    public async Task David_SwitchesToUpdateData_AndBack()
    {
        ServeRun dev = stacks.Dev;
        Credentials developer = await Assume(dev, Of(dev.KeysOf("111111111111-David")), new() { RoleArn = Tutorial.Developers, RoleSessionName = "David" });
        Credentials role = await Assume(dev, developer, new() { RoleArn = Tutorial.UpdateData, RoleSessionName = "David-ProdUpdate" });

        using AmazonS3Client s3 = S3(dev, role);
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = Tutorial.Shared, Key = Key, ContentBody = "hello" });
        ListObjectsV2Response listing = await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Tutorial.Shared });
        Assert.Contains(listing.S3Objects, found => found.Key == Key && found.Size == 5);

        AmazonS3Exception own = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Tutorial.Own }));
        Assert.Equal(("AccessDenied", HttpStatusCode.Forbidden, "Access Denied"), (own.ErrorCode, own.StatusCode, own.Message));

        using AmazonS3Client back = S3(dev, developer);
        await back.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Tutorial.Own });
    }

    [Fact]
    public async Task Jane_IsDenied()
    {
        ServeRun dev = stacks.Dev;
        Credentials analyst = await Assume(dev, Of(dev.KeysOf("111111111111-Jane")), new() { RoleArn = Tutorial.Analysts, RoleSessionName = "Jane" });

        var denied = await Assert.ThrowsAsync<AmazonSecurityTokenServiceException>(
            () => Assume(dev, analyst, new() { RoleArn = Tutorial.UpdateData, RoleSessionName = "Jane-ProdUpdate" }));
        Assert.Equal(("AccessDenied", Tutorial.JaneIsDenied), (denied.ErrorCode, denied.Message));
    }

    [Fact]
    public async Task David_GetsInWithMfaAlone_AndACodeIsGoodOnce()
    {
        ServeRun prod = stacks.Prod;
        Credentials david = Of(prod.KeysOf("111111111111-David"));
        AssumeRoleRequest request = new() { RoleArn = Tutorial.UpdateData, RoleSessionName = "David" };

        await Assert.ThrowsAsync<AmazonSecurityTokenServiceException>(() => Assume(prod, david, request));
        request.SerialNumber = Tutorial.DavidsDevice;
        request.TokenCode = prod.NextCode(Tutorial.DavidsDevice);
        using AmazonS3Client s3 = S3(prod, await Assume(prod, david, request));
        Assert.Equal(HttpStatusCode.OK, (await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Tutorial.Shared })).HttpStatusCode);

        var again = await Assert.ThrowsAsync<AmazonSecurityTokenServiceException>(() => Assume(prod, david, request));
        Assert.Equal("MultiFactorAuthentication failed with invalid MFA one time pass code. ", again.Message);
    }

    [Fact]
    public async Task ThirdParty_ReadsWithTheExternalId_AndDoesNotWrite()
    {
        ServeRun prod = stacks.Prod;
        Credentials auditor = Of(await prod.ThirdPartyUser("sdk-auditor"));
        AssumeRoleRequest request = new() { RoleArn = Tutorial.InspectData, RoleSessionName = "audit", ExternalId = "a-guess" };

        var denied = await Assert.ThrowsAsync<AmazonSecurityTokenServiceException>(() => Assume(prod, auditor, request));
        Assert.Equal(
            "User: arn:aws:iam::222222222222:user/sdk-auditor is not authorized to perform: sts:AssumeRole on resource: " + Tutorial.InspectData, denied.Message);

        request.ExternalId = prod.ExternalIdOf("inspect-data");
        using AmazonS3Client s3 = S3(prod, await Assume(prod, auditor, request));
        await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Tutorial.Shared });
        await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(new PutObjectRequest { BucketName = Tutorial.Shared, Key = "x", ContentBody = "x" }));
    }

    private static Credentials Of(SigningKeys keys) => new(keys.AccessKeyId, keys.SecretAccessKey, keys.SessionToken, null);

    private static async Task<Credentials> Assume(ServeRun serve, Credentials caller, AssumeRoleRequest request)
    {
        var config = new AmazonSecurityTokenServiceConfig { ServiceURL = serve.Endpoint.ToString(), AuthenticationRegion = "us-east-1", MaxErrorRetry = 0 };
        using var sts = new AmazonSecurityTokenServiceClient(Signed(caller), config);
        return (await sts.AssumeRoleAsync(request)).Credentials;
    }

    private static AmazonS3Client S3(ServeRun serve, Credentials caller) => new(Signed(caller), new AmazonS3Config
    {
        ServiceURL = serve.Endpoint.ToString(),
        AuthenticationRegion = "us-east-1",
        ForcePathStyle = true,
        MaxErrorRetry = 0,
    });

    private static AWSCredentials Signed(Credentials caller) => string.IsNullOrEmpty(caller.SessionToken)
        ? new BasicAWSCredentials(caller.AccessKeyId, caller.SecretAccessKey)
        : new SessionAWSCredentials(caller.AccessKeyId, caller.SecretAccessKey, caller.SessionToken);
}

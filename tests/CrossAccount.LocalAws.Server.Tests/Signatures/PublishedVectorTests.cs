using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Server.Signatures;
using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.TestSupport.Aws;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Tests.Signatures;

/// <summary>Requests whose signatures AWS has published.</summary>
public class PublishedVectorTests
{
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private const string S3Secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string BucketHost = "host:examplebucket.s3.amazonaws.com";
    private const string S3Date = "x-amz-date:20130524T000000Z";
    private const string Empty = SigV4.EmptyHash;

    /// <summary>Of the signature test suite, and the example of the IAM User Guide.</summary>
    [Theory]
    [InlineData("GET", "/", "host;x-amz-date", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("POST", "/", "host;x-amz-date", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("GET", "/?Param2=value2&Param1=value1", "host;x-amz-date", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")]
    [InlineData("GET", "/example/..", "host;x-amz-date", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("GET", "//", "host;x-amz-date", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    public void TestSuite_HasThePublishedSignature(string method, string target, string signedHeaders, string expected)
    {
        Assert.Equal(expected, SignatureOf(
            AwsService.Iam, "service", Secret, "20150830T123600Z", signedHeaders, Empty,
            RequestText.Read(method, target, "host:example.amazonaws.com", "x-amz-date:20150830T123600Z")));
    }

    [Fact]
    public void UserGuideExample_HasThePublishedSignature()
    {
        Assert.Equal("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7", SignatureOf(
            AwsService.Iam, "iam", Secret, "20150830T123600Z", "content-type;host;x-amz-date", Empty,
            RequestText.Read(
                "GET", "/?Action=ListUsers&Version=2010-05-08", "host:iam.amazonaws.com",
                "content-type:application/x-www-form-urlencoded; charset=utf-8", "x-amz-date:20150830T123600Z")));
    }

    [Fact]
    public void HeadersWithSpaces_HaveThePublishedSignature()
    {
        Assert.Equal("acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736", SignatureOf(
            AwsService.Iam, "service", Secret, "20150830T123600Z", "host;my-header1;my-header2;x-amz-date", Empty,
            RequestText.Read(
                "GET", "/", "host:example.amazonaws.com", "my-header1: value1", "my-header2: \"a   b   c\" ", "x-amz-date:20150830T123600Z")));
    }

    /// <summary>The four examples of S3's documentation.</summary>
    [Theory]
    [InlineData("GET", "/test.txt", "host;range;x-amz-content-sha256;x-amz-date", "range:bytes=0-9", Empty, "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")]
    [InlineData("GET", "/?lifecycle", "host;x-amz-content-sha256;x-amz-date", "x-none:", Empty, "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")]
    [InlineData("GET", "/?max-keys=2&prefix=J", "host;x-amz-content-sha256;x-amz-date", "x-none:", Empty, "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")]
    public void S3Example_HasThePublishedSignature(string method, string target, string signedHeaders, string header, string hash, string expected)
    {
        Assert.Equal(expected, SignatureOf(
            AwsService.S3, "s3", S3Secret, "20130524T000000Z", signedHeaders, hash,
            RequestText.Read(method, target, BucketHost, header, $"x-amz-content-sha256:{hash}", S3Date)));
    }

    [Fact]
    public void S3Put_HasThePublishedSignature()
    {
        string hash = SigV4.Hash("Welcome to Amazon S3.");
        Assert.Equal("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd", SignatureOf(
            AwsService.S3, "s3", S3Secret, "20130524T000000Z", "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class", hash,
            RequestText.Read(
                "PUT", "/test$file.text", BucketHost, "date:Fri, 24 May 2013 00:00:00 GMT", S3Date,
                "x-amz-storage-class:REDUCED_REDUNDANCY", $"x-amz-content-sha256:{hash}")));
    }

    [Fact]
    public void S3PresignedUrl_HasThePublishedSignature()
    {
        const string Signature = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
        const string Query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
            + $"&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature={Signature}";
        (HttpRequest request, RequestTarget target) = RequestText.Read("GET", $"/test.txt?{Query}", BucketHost);

        Assert.Null(SignatureReader.Read(
            request, target, AwsService.S3, new DateTimeOffset(2013, 5, 24, 12, 0, 0, TimeSpan.Zero), out RequestSignature? signature));
        Assert.Null(PayloadHash.Read(request, target, signature!, out PayloadHash? hash));
        Assert.Equal(PayloadKind.Unsigned, hash!.Kind);
        byte[] toSign = CanonicalRequest.StringToSign(request, target, AwsService.S3, signature!, hash.Text);
        Assert.True(Signer.Derive(new SecretText(S3Secret), signature!.Scope).Verifies(toSign, signature.Signature.AsSpan()));
        Assert.False(Signer.Derive(new SecretText(Secret), signature.Scope).Verifies(toSign, signature.Signature.AsSpan()));
    }

    private static string SignatureOf(
        AwsService service, string scopeService, string secret, string date, string signedHeaders, string hash, (HttpRequest Request, RequestTarget Target) request)
    {
        var scope = new CredentialScope(date[..8], "us-east-1", scopeService);
        var signature = new RequestSignature(new("AKIDEXAMPLE", scope, [.. signedHeaders.Split(';')]), [], SigningTime.Parse(date)!);
        byte[] toSign = CanonicalRequest.StringToSign(request.Request, request.Target, service, signature, hash);
        return Convert.ToHexStringLower(Signer.Derive(new SecretText(secret), scope).Sign(toSign));
    }
}

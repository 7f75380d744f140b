using CrossAccount.LocalAws.S3.Settings;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

public class PublicAccessTests
{
    private readonly TwoAccounts _accounts = new();

    public PublicAccessTests() => Expect.Success(_accounts.Owner.S3.CreateBucket(new("one-bucket")));

    public static TheoryData<string, string, bool> Policies { get; } = new()
    {
        { "\"*\"", "", true },
        { """{"AWS":"*"}""", "", true },
        { """{"AWS":"arn:aws:iam::111111111111:root"}""", "", false },
        { "\"*\"", """{"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}""", false },
        { "\"*\"", """{"StringLike":{"aws:PrincipalOrgID":"o-*"}}""", true },
        { "\"*\"", """{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}""", false },
        { "\"*\"", """{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}""", true },
        { "\"*\"", """{"StringNotEquals":{"aws:PrincipalAccount":"111111111111"}}""", true },
        { "\"*\"", """{"StringEqualsIfExists":{"aws:PrincipalAccount":"111111111111"}}""", true },
        { "\"*\"", """{"StringEquals":{"aws:UserAgent":"me"}}""", true },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void PublicPolicies_AreToldAndBlocked(string principal, string condition, bool isPublic)
    {
        var s3 = _accounts.Owner.S3;
        string policy = Policy(principal, condition);

        Assert.Equal(isPublic ? "AccessDenied" : null, s3.PutBucketPolicy(new("one-bucket", policy)).Error?.Code);
        Expect.Success(s3.PutPublicAccessBlock(new("one-bucket", PublicAccessBlock.All with { BlockPublicPolicy = false })));
        Expect.Success(s3.PutBucketPolicy(new("one-bucket", policy)));

        Assert.Equal(new PolicyStatus(isPublic), Expect.Success(s3.GetBucketPolicyStatus(new("one-bucket"))));
    }

    [Fact]
    public void PublicPolicy_IsRefusedInAwsWords() => Expect.Denied(
        _accounts.Owner.S3.PutBucketPolicy(new("one-bucket", Policy("\"*\"", ""))),
        "User: arn:aws:iam::999999999999:root is not authorized to perform: s3:PutBucketPolicy on resource: \"arn:aws:s3:::one-bucket\" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.");

    [Fact]
    public void PublicPolicy_WhereItIsRestricted_WorksForTheOwnersAccountAlone()
    {
        var s3 = _accounts.Owner.S3;
        var other = _accounts.User("Other", Documents.Allow("s3:*"));
        Expect.Success(s3.PutPublicAccessBlock(new("one-bucket", new(false, false, BlockPublicPolicy: false, RestrictPublicBuckets: true))));
        Expect.Success(s3.PutBucketPolicy(new("one-bucket", Policy("\"*\"", ""))));
        Expect.Denied(other.S3.ListObjectsV2(new("one-bucket")), "Access Denied");

        Expect.Success(s3.DeletePublicAccessBlock(new("one-bucket")));

        Expect.Success(other.S3.ListObjectsV2(new("one-bucket")));
    }

    private static string Policy(string principal, string condition) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{{principal}},"Action":"s3:*","Resource":"arn:aws:s3:::one-bucket"{{(condition.Length == 0 ? "" : $",\"Condition\":{condition}")}}}]}""";
}

using CrossAccount.Iam.Parsing;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class MalformedPolicyTests
{
    private readonly TwoAccounts _accounts = new();

    public static TheoryData<string, string> IdentityPolicies { get; } = new()
    {
        { "{not json", "Syntax errors in policy." },
        { "[]", "Syntax errors in policy." },
        { Of(""), "Syntax errors in policy." },
        { Of("""{"Effect":"Allow","Action":"s3:Get"}"""), "Policy statement must contain resources." },
        { Of("""{"Effect":"Allow","Resource":"*"}"""), "Policy statement must contain actions." },
        { Of("""{"Effect":"Allow","Action":"s3:Get","Resource":"*","Principal":"*"}"""), "Policy document should not specify a principal." },
        { Of("""{"Effect":"Allow","Action":"GetObject","Resource":"*"}"""), "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc." },
        { Of("""{"Effect":"Allow","Action":"s3:Get","Resource":"bucket"}"""), "Resource bucket must be in ARN format or \"*\"." },
        { Of("""{"Effect":"Maybe","Action":"s3:Get","Resource":"*"}"""), "Syntax errors in policy." },
        { Of("""{"Sid":"a","Effect":"Allow","Action":"s3:Get","Resource":"*"},{"Sid":"a","Effect":"Allow","Action":"s3:Get","Resource":"*"}"""), "Statement IDs (SID) in a single policy must be unique." },
        { Of("""{"Sid":"a b","Effect":"Allow","Action":"s3:Get","Resource":"*"}"""), "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*" },
        { Of("""{"Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"StringEqualz":{"aws:username":"x"}}}"""), "Invalid Condition type : StringEqualz." },
    };

    public static TheoryData<string, string> TrustPolicies { get; } = new()
    {
        { "{not json", "This policy contains invalid Json" },
        { Of(""), "Could not parse the policy: Statement is empty!" },
        { """{"Version":"2012-10-18","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}""", "The policy must contain a valid version string" },
        { Of("""{"Effect":"Allow","Action":"sts:AssumeRole"}"""), "Missing required field Principal" },
        { Of("""{"Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}"""), "Missing required field Effect" },
        { Of("""{"Effect":"Allow","Principal":{"AWS":"*"}}"""), "Missing required field Action" },
        { Of("""{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Resource":"*"}"""), "Has prohibited field Resource" },
        { Of("""{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:GetObject"}"""), "AssumeRole policy may only specify STS AssumeRole actions." },
        { Of("""{"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole"}"""), "AssumeRole policy must not contain NotPrincipal field." },
        { Of("""{"Effect":"Allow","Principal":{},"Action":"sts:AssumeRole"}"""), "Missing required field Principal cannot be empty!" },
        { Of("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/*"},"Action":"sts:AssumeRole"}"""), "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111111111111:role/*\"" },
        { Of("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:group/G"},"Action":"sts:AssumeRole"}"""), "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111111111111:group/G\"" },
        { Of("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/Missing"},"Action":"sts:AssumeRole"}"""), "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111111111111:role/Missing\"" },
    };

    public static TheoryData<string, string> BucketPolicies { get; } = new()
    {
        { "{not json", "Policies must be valid JSON and the first byte must be '{'" },
        { Of("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::one-bucket/*"}"""), "Missing required field Principal" },
        { Of("""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}"""), "Missing required field Resource" },
        { Of("""{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::other-bucket/*"}"""), "Policy has invalid resource" },
        { Of("""{"Effect":"Allow","Principal":"*","Action":"GetObject","Resource":"arn:aws:s3:::one-bucket/*"}"""), "Policy has invalid action" },
        { Of("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:user/Missing"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::one-bucket/*"}"""), "Invalid principal in policy" },
    };

    [Theory]
    [MemberData(nameof(IdentityPolicies))]
    public void IdentityPolicy_Malformed_IsRefusedEverywhere(string document, string message)
    {
        var iam = _accounts.Owner.Iam;
        _accounts.Role("Role", Documents.TrustAccount("111111111111"));
        string policy = Expect.Success(iam.CreatePolicy(new("Policy", Documents.Allow("s3:*")))).Arn;

        Expect.Error(iam.CreatePolicy(new("Other", document)), "MalformedPolicyDocument", message, 400);
        Expect.Error(iam.CreatePolicyVersion(new(policy, document)), "MalformedPolicyDocument", message, 400);
        Expect.Error(iam.PutRolePolicy(new("Role", "inline", document)), "MalformedPolicyDocument", message, 400);
    }

    [Theory]
    [MemberData(nameof(TrustPolicies))]
    public void TrustPolicy_Malformed_IsRefused(string document, string message)
    {
        _accounts.Role("Role", Documents.TrustAccount("111111111111"));

        Expect.Error(_accounts.Owner.Iam.CreateRole(new("Other", document)), "MalformedPolicyDocument", message, 400);
        Expect.Error(_accounts.Owner.Iam.UpdateAssumeRolePolicy(new("Role", document)), "MalformedPolicyDocument", message, 400);
    }

    [Theory]
    [MemberData(nameof(BucketPolicies))]
    public void BucketPolicy_Malformed_IsRefused(string document, string message)
    {
        Expect.Success(_accounts.Owner.S3.CreateBucket(new("one-bucket")));

        Expect.Error(_accounts.Owner.S3.PutBucketPolicy(new("one-bucket", document)), "MalformedPolicy", message, 400);
    }

    [Fact]
    public void Error_HasTheLocatedDiagnostics()
    {
        var error = _accounts.Owner.Iam.CreatePolicy(new("Policy", Of("""{"Effect":"Allow","Action":"GetObject","Resource":"bucket"}"""))).Error!;

        Assert.Equal([DiagnosticCodes.BadAction, DiagnosticCodes.BadResource], error.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(["$.Statement[0].Action", "$.Statement[0].Resource"], error.Diagnostics.Select(diagnostic => diagnostic.Path));
        Assert.Equal(error.Diagnostics[0].ToString(), error.Help);
    }

    [Theory]
    [InlineData("2008-10-17")]
    [InlineData(null)]
    public void ManagedPolicy_OfAnOldVersion_IsRefused(string? version)
    {
        string versionText = version is null ? "" : $"\"Version\":\"{version}\",";

        Expect.Error(
            _accounts.Owner.Iam.CreatePolicy(new("Policy", $$"""{{{versionText}}"Statement":[{"Effect":"Allow","Action":"s3:Get","Resource":"*"}]}""")),
            "MalformedPolicyDocument", "Policy document must be version 2012-10-17 or greater.", 400);
    }

    private static string Of(string statements) => "{\"Version\":\"2012-10-17\",\"Statement\":[" + statements + "]}";
}

using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.S3;

/// <summary>Identity and bucket policies together, within an account and across accounts.</summary>
public class BucketPolicyTests
{
    private readonly TwoAccounts _accounts = new();

    public BucketPolicyTests() => Expect.Success(_accounts.Owner.S3.CreateBucket(new("one-bucket")));

    [Fact]
    public void CrossAccount_NeedsBothSides()
    {
        LocalClient permitted = _accounts.User("Permitted", Documents.Allow("s3:*"));
        LocalClient nobody = _accounts.User("Nobody");
        Expect.Denied(permitted.S3.ListObjectsV2(new("one-bucket")), "Access Denied");

        SetPolicy("Allow", "arn:aws:iam::111111111111:root", "s3:ListBucket", "arn:aws:s3:::one-bucket");

        var allowed = permitted.S3.ListObjectsV2(new("one-bucket"));
        Expect.Success(allowed);
        Assert.Equal("statement 1 of resource policy of `bucket/one-bucket`", allowed.Decision!.Value.ResourceStatement!.ToString());
        Expect.Denied(nobody.S3.ListObjectsV2(new("one-bucket")), "Access Denied");
        Expect.Denied(permitted.S3.GetBucketLocation(new("one-bucket")), "Access Denied");
    }

    [Fact]
    public void CrossAccount_ExplicitDenyOfTheBucket_IsNotTold()
    {
        LocalClient permitted = _accounts.User("Permitted", Documents.Allow("s3:*"));
        SetPolicy("Deny", "arn:aws:iam::111111111111:root", "s3:*", "arn:aws:s3:::one-bucket");

        var error = Expect.Denied(permitted.S3.ListObjectsV2(new("one-bucket")), "Access Denied");

        Assert.Equal((DecisionOutcome.ExplicitlyDenied, DecisionLayer.ResourcePolicy), (error.Decision!.Value.Outcome, error.Decision.Value.Layer));
    }

    [Fact]
    public void CrossAccount_ExplicitDenyOfTheCaller_IsTold()
    {
        LocalClient denied = _accounts.User("Denied", Documents.Deny("s3:*"));

        Expect.Denied(
            denied.S3.ListObjectsV2(new("one-bucket")),
            "User: arn:aws:iam::111111111111:user/Denied is not authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::one-bucket\" with an explicit deny in an identity-based policy");
    }

    [Fact]
    public void SameAccount_BucketPolicyThatNamesTheRole_IsEnough()
    {
        _accounts.Role("Role", Documents.TrustAccount("111111111111"));
        LocalClient session = Session("Role");
        Assert.Equal("AccessDenied", session.S3.ListObjectsV2(new("one-bucket")).Error!.Code);

        SetPolicy("Allow", TwoAccounts.RoleArn("Role"), "s3:ListBucket", "arn:aws:s3:::one-bucket");

        Expect.Success(session.S3.ListObjectsV2(new("one-bucket")));
    }

    [Fact]
    public void SameAccount_ExplicitDenyOfTheBucket_IsTold()
    {
        _accounts.Role("Role", Documents.TrustAccount("111111111111"), Documents.Allow("s3:*"));
        SetPolicy("Deny", "*", "s3:ListBucket", "arn:aws:s3:::one-bucket");

        Expect.Denied(
            Session("Role").S3.ListObjectsV2(new("one-bucket")),
            "User: arn:aws:sts::999999999999:assumed-role/Role/session is not authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::one-bucket\" with an explicit deny in a resource-based policy");
    }

    [Fact]
    public void OwnersRoot_LockedOut_CanStillMendThePolicy()
    {
        SetPolicy("Deny", "*", "s3:*", "arn:aws:s3:::one-bucket");
        Assert.Equal("AccessDenied", _accounts.Owner.S3.ListObjectsV2(new("one-bucket")).Error!.Code);

        Expect.Success(_accounts.Owner.S3.GetBucketPolicy(new("one-bucket")));
        Expect.Success(_accounts.Owner.S3.DeleteBucketPolicy(new("one-bucket")));

        Expect.Success(_accounts.Owner.S3.ListObjectsV2(new("one-bucket")));
    }

    [Fact]
    public void RootOfAnotherAccount_IsNobody()
    {
        Expect.Denied(_accounts.Admin.S3.ListObjectsV2(new("one-bucket")), "Access Denied");

        SetPolicy("Allow", "arn:aws:iam::111111111111:root", "s3:ListBucket", "arn:aws:s3:::one-bucket");

        Expect.Success(_accounts.Admin.S3.ListObjectsV2(new("one-bucket")));
    }

    private void SetPolicy(string effect, string principal, string action, string resource) =>
        Expect.Success(_accounts.Owner.S3.PutBucketPolicy(new(
            "one-bucket",
            $$$"""{"Version":"2012-10-17","Statement":[{"Effect":"{{{effect}}}","Principal":{"AWS":"{{{principal}}}"},"Action":"{{{action}}}","Resource":"{{{resource}}}"}]}""")));

    private LocalClient Session(string role) =>
        _accounts.Connect(Expect.Success(_accounts.User("David", Documents.Allow("sts:AssumeRole")).Sts.AssumeRole(TwoAccounts.Assume(role))));
}

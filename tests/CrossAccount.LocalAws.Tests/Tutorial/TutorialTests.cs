using System.Text;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.S3.Objects;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Tutorial;

/// <summary>AWS's tutorial "Delegate access across AWS accounts using IAM roles", step by step, on the shipped exports.</summary>
public class TutorialTests
{
    private const string Shared = "amzn-s3-demo-bucket-shared-container";
    private const string Other = "amzn-s3-demo-bucket-other-data";
    private const string Own = "amzn-s3-demo-bucket-originating-data";
    private const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";

    private readonly LocalCloud _cloud = new(new ManualClock());
    private readonly LocalAccount _destination;
    private readonly LocalAccount _originating;

    public TutorialTests()
    {
        _destination = StackFiles.Import(_cloud, "dev", "999999999999");
        _originating = StackFiles.Import(_cloud, "dev", "111111111111");
        Deploy();
    }

    [Fact]
    public void David_ThroughDevelopers_WorksWithTheSharedBucket()
    {
        LocalClient session = AsUpdateData();

        Assert.Equal(UpdateData.Replace(":iam:", ":sts:", StringComparison.Ordinal).Replace(":role/", ":assumed-role/", StringComparison.Ordinal) + "/David-ProdUpdate",
            Expect.Success(session.Sts.GetCallerIdentity()).Arn);
        Assert.Equal([Other, Shared], Expect.Success(session.S3.ListBuckets()).Select(bucket => bucket.Name));
        Assert.Equal("us-east-1", Expect.Success(session.S3.GetBucketLocation(new(Shared))));
        Assert.Empty(Expect.Success(session.S3.ListObjectsV2(new(Shared))).Contents);
        Expect.Success(session.S3.PutObject(new(Shared, "report.txt", Encoding.UTF8.GetBytes("figures"))));
        Assert.Equal(["report.txt"], Expect.Success(session.S3.ListObjectsV2(new(Shared))).Contents.Select(o => o.Key));
        ObjectContent read = Expect.Success(session.S3.GetObject(new(Shared, "report.txt")));
        Assert.Equal("figures", Encoding.UTF8.GetString(read.Body.Span));
        Expect.Success(session.S3.DeleteObject(new(Shared, "report.txt")));
        Assert.Empty(Expect.Success(session.S3.ListObjectsV2(new(Shared))).Contents);
    }

    [Fact]
    public void David_ThroughUpdateData_CannotReachAnotherBucketOfDestination() =>
        Expect.Denied(
            AsUpdateData().S3.ListObjectsV2(new(Other)),
            "User: arn:aws:sts::999999999999:assumed-role/UpdateData/David-ProdUpdate is not authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::amzn-s3-demo-bucket-other-data\" because no identity-based policy allows the s3:ListBucket action");

    [Fact]
    public void David_WhileHeUsesUpdateData_HasNotHisOwnRights()
    {
        LocalClient developer = AsDeveloper();
        Expect.Success(developer.S3.ListObjectsV2(new(Own)));

        Expect.Denied(AsUpdateData().S3.ListObjectsV2(new(Own)), "Access Denied");

        Expect.Success(developer.S3.ListObjectsV2(new(Own)));
    }

    [Fact]
    public void David_ThroughUpdateData_CannotManageIam() =>
        Expect.Denied(
            AsUpdateData().Iam.GetRole(new("UpdateData")),
            "User: arn:aws:sts::999999999999:assumed-role/UpdateData/David-ProdUpdate is not authorized to perform: iam:GetRole on resource: arn:aws:iam::999999999999:role/UpdateData because no identity-based policy allows the iam:GetRole action");

    [Fact]
    public void David_WithoutDevelopers_IsRefused() =>
        Expect.Denied(
            SignIn("David").Sts.AssumeRole(new(UpdateData, "direct")),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/UpdateData");

    [Fact]
    public void Jane_ThroughAnalysts_IsRefusedByTheExplicitDeny()
    {
        LocalClient analyst = Switch(SignIn("Jane"), "arn:aws:iam::111111111111:role/Analysts", "Jane");

        var error = Expect.Denied(
            analyst.Sts.AssumeRole(new(UpdateData, "Jane")),
            "User: arn:aws:sts::111111111111:assumed-role/Analysts/Jane is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::999999999999:role/UpdateData with an explicit deny in an identity-based policy");

        Decision decision = error.Decision!.Value;
        Assert.Equal(DecisionOutcome.ExplicitlyDenied, decision.Outcome);
        Assert.Equal(DecisionLayer.IdentityPolicy, decision.Layer);
        Assert.Equal("statement 1 of inline policy `deny-assume-UpdateData` of `role/Analysts`", decision.Statement!.ToString());
    }

    [Fact]
    public void Jane_WithoutTheDeny_GetsInThroughPowerUserAccess()
    {
        Expect.Success(_cloud.Connect(_originating.RootCredentials).Iam.DeleteRolePolicy(new("Analysts", "deny-assume-UpdateData")));
        LocalClient analyst = Switch(SignIn("Jane"), "arn:aws:iam::111111111111:role/Analysts", "Jane");

        var result = analyst.Sts.AssumeRole(new(UpdateData, "Jane"));

        Expect.Success(result);
        Assert.Equal("statement 1 of managed policy `PowerUserAccess`", result.Decision!.Value.Statement!.ToString());
        Assert.Equal("statement 1 of trust policy of `role/UpdateData`", result.Decision.Value.ResourceStatement!.ToString());
    }

    [Fact]
    public void Jane_CannotBecomeADeveloper() =>
        Expect.Denied(
            SignIn("Jane").Sts.AssumeRole(new("arn:aws:iam::111111111111:role/Developers", "Jane")),
            "User: arn:aws:iam::111111111111:user/Jane is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111111111111:role/Developers because no identity-based policy allows the sts:AssumeRole action");

    [Fact]
    public void Undeploying_LeavesNothingBehind()
    {
        var cloud = new LocalCloud(new ManualClock());
        string destination = StackFiles.Import(cloud, "dev", "999999999999").ExportAuthorizationDetails();
        string originating = StackFiles.Import(cloud, "dev", "111111111111").ExportAuthorizationDetails();
        Assert.NotEqual(destination, _destination.ExportAuthorizationDetails());

        Undeploy();

        Assert.Equal(destination, _destination.ExportAuthorizationDetails());
        Assert.Equal(originating, _originating.ExportAuthorizationDetails());
    }

    private void Deploy()
    {
        var trusting = _cloud.Connect(_destination.RootCredentials).Iam;
        var trusted = _cloud.Connect(_originating.RootCredentials).Iam;
        string bucketPolicy =
            $$"""
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*" },
                { "Effect": "Allow", "Action": ["s3:ListBucket", "s3:GetBucketLocation"], "Resource": "arn:aws:s3:::{{Shared}}" },
                { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], "Resource": "arn:aws:s3:::{{Shared}}/*" }
              ]
            }
            """;
        var policy = Expect.Success(trusting.CreatePolicy(new("read-write-app-bucket", bucketPolicy)));
        Expect.Success(trusting.CreateRole(new("UpdateData", Documents.TrustAccount("111111111111"))));
        Expect.Success(trusting.AttachRolePolicy(new("UpdateData", policy.Arn.ToString())));
        Expect.Success(trusted.PutRolePolicy(new("Developers", "allow-assume-UpdateData", Documents.Allow("sts:AssumeRole", UpdateData))));
        Expect.Success(trusted.PutRolePolicy(new("Analysts", "deny-assume-UpdateData", Documents.Deny("sts:AssumeRole", UpdateData))));
    }

    private void Undeploy()
    {
        var trusting = _cloud.Connect(_destination.RootCredentials).Iam;
        var trusted = _cloud.Connect(_originating.RootCredentials).Iam;
        const string PolicyArn = "arn:aws:iam::999999999999:policy/read-write-app-bucket";
        Expect.Success(trusted.DeleteRolePolicy(new("Analysts", "deny-assume-UpdateData")));
        Expect.Success(trusted.DeleteRolePolicy(new("Developers", "allow-assume-UpdateData")));
        Expect.Success(trusting.DetachRolePolicy(new("UpdateData", PolicyArn)));
        Expect.Success(trusting.DeleteRole(new("UpdateData")));
        Expect.Success(trusting.DeletePolicy(new(PolicyArn)));
    }

    private LocalClient SignIn(string user) => _cloud.Connect(_originating.InProcess.CreateAccessKeyFor(user));

    private LocalClient AsDeveloper() => Switch(SignIn("David"), "arn:aws:iam::111111111111:role/Developers", "David");

    private LocalClient AsUpdateData() => Switch(AsDeveloper(), UpdateData, "David-ProdUpdate");

    private LocalClient Switch(LocalClient from, string role, string session)
    {
        AssumedRole assumed = Expect.Success(from.Sts.AssumeRole(new(role, session)));
        return _cloud.Connect(assumed.Credentials.Credentials);
    }
}

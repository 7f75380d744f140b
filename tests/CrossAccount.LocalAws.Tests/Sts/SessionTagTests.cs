using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Sts;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Sts;

/// <summary>Session tags and the source identity: actions of their own, and what a chain passes on.</summary>
public class SessionTagTests
{
    private const string All = "\"sts:AssumeRole\",\"sts:TagSession\",\"sts:SetSourceIdentity\"";

    private readonly TwoAccounts _accounts = new();
    private readonly LocalClient _david;

    public SessionTagTests()
    {
        Expect.Success(_accounts.Owner.S3.CreateBucket(new("team-a")));
        _accounts.Role("Plain", Trust("\"sts:AssumeRole\""), Documents.Allow("s3:ListBucket", "arn:aws:s3:::${aws:PrincipalTag/team}"));
        _accounts.Role("Open", Trust(All), Documents.Allow("s3:ListBucket", "arn:aws:s3:::${aws:PrincipalTag/team}"));
        Expect.Success(_accounts.Owner.Iam.PutRolePolicy(new("Open", "chain", Documents.Allow("sts:*"))));
        _david = _accounts.User("David", Documents.Allow("sts:*"));
    }

    [Fact]
    public void Tags_WithoutTagSessionInTheTrustPolicy_AreDenied() =>
        Expect.Denied(
            _david.Sts.AssumeRole(TwoAccounts.Assume("Plain") with { Tags = [new("team", "team-a")] }),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:TagSession on resource: arn:aws:iam::999999999999:role/Plain");

    [Fact]
    public void Tags_WithoutTagSessionOfTheCaller_AreDenied()
    {
        LocalClient jane = _accounts.User("Jane", Documents.Allow("sts:AssumeRole"));

        Expect.Denied(
            jane.Sts.AssumeRole(TwoAccounts.Assume("Open") with { Tags = [new("team", "team-a")] }),
            "User: arn:aws:iam::111111111111:user/Jane is not authorized to perform: sts:TagSession on resource: arn:aws:iam::999999999999:role/Open");
    }

    [Fact]
    public void Tags_BecomeTagsOfThePrincipal()
    {
        LocalClient tagged = Start(_david, TwoAccounts.Assume("Open") with { Tags = [new("team", "team-a")] });
        LocalClient other = Start(_david, TwoAccounts.Assume("Open") with { Tags = [new("team", "team-b")] });
        LocalClient untagged = Start(_david, TwoAccounts.Assume("Open"));

        Expect.Success(tagged.S3.ListObjectsV2(new("team-a")));
        Assert.Equal("AccessDenied", other.S3.ListObjectsV2(new("team-a")).Error!.Code);
        Assert.Equal("AccessDenied", untagged.S3.ListObjectsV2(new("team-a")).Error!.Code);
    }

    [Fact]
    public void Tags_OverrideTagsOfTheRole()
    {
        Expect.Success(_accounts.Owner.Iam.TagRole(new("Open", [new("team", "team-b")])));

        Expect.Success(Start(_david, TwoAccounts.Assume("Open") with { Tags = [new("team", "team-a")] }).S3.ListObjectsV2(new("team-a")));
    }

    [Fact]
    public void TransitiveTags_PassOnThroughTheChain_OthersDoNot()
    {
        _accounts.Role("Next", Trust(All, "arn:aws:iam::999999999999:root"), Documents.Allow("s3:ListBucket", "arn:aws:s3:::${aws:PrincipalTag/team}"));
        AssumeRoleRequest request = TwoAccounts.Assume("Open") with { Tags = [new("team", "team-a")] };

        LocalClient passedOn = Start(Start(_david, request with { TransitiveTagKeys = ["team"] }), TwoAccounts.Assume("Next"));
        LocalClient dropped = Start(Start(_david, request), TwoAccounts.Assume("Next"));

        Expect.Success(passedOn.S3.ListObjectsV2(new("team-a")));
        Assert.Equal("AccessDenied", dropped.S3.ListObjectsV2(new("team-a")).Error!.Code);
    }

    [Fact]
    public void TransitiveTags_CannotBeChangedInTheChain()
    {
        LocalClient first = Start(_david, TwoAccounts.Assume("Open") with { Tags = [new("team", "team-a")], TransitiveTagKeys = ["team"] });

        Expect.Error(
            first.Sts.AssumeRole(TwoAccounts.Assume("Open") with { Tags = [new("Team", "team-b")] }), "InvalidParameterValue",
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.", 400);
    }

    [Fact]
    public void TransitiveKey_WithoutItsTag_IsInvalid() =>
        Expect.Error(
            _david.Sts.AssumeRole(TwoAccounts.Assume("Open") with { TransitiveTagKeys = ["team"] }), "InvalidParameterValue",
            "The specified transitive tag key must be included in the requested tags.", 400);

    [Fact]
    public void SourceIdentity_WithoutItsAction_IsDenied() =>
        Expect.Denied(
            _david.Sts.AssumeRole(TwoAccounts.Assume("Plain") with { SourceIdentity = "david@example.com" }),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: sts:SetSourceIdentity on resource: arn:aws:iam::999999999999:role/Plain");

    [Fact]
    public void SourceIdentity_StaysThroughTheChain_AndCannotBeReplaced()
    {
        _accounts.Role("Next", Trust(All, "arn:aws:iam::999999999999:root", """,{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringNotEquals":{"aws:SourceIdentity":"david"}}}"""));
        LocalClient first = Start(_david, TwoAccounts.Assume("Open") with { SourceIdentity = "david" });

        Assert.Equal("david", Expect.Success(first.Sts.AssumeRole(TwoAccounts.Assume("Next"))).SourceIdentity);
        Assert.Equal("david", Expect.Success(first.Sts.AssumeRole(TwoAccounts.Assume("Next") with { SourceIdentity = "david" })).SourceIdentity);
        Expect.Invalid(
            first.Sts.AssumeRole(TwoAccounts.Assume("Next") with { SourceIdentity = "jane" }),
            "The source identity is already set for this assume role session");
    }

    private LocalClient Start(LocalClient client, AssumeRoleRequest request) => _accounts.Connect(Expect.Success(client.Sts.AssumeRole(request)));

    private static string Trust(string actions, string principal = "arn:aws:iam::111111111111:root", string more = "") =>
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"" + principal + "\"},\"Action\":[" + actions + "]}" + more + "]}";
}

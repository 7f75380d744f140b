using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class AccountSettingTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public AccountSettingTests() => _iam = _accounts.Admin.Iam;

    [Fact]
    public void Alias_IsOne_AndNobodyElses()
    {
        Assert.Empty(Expect.Success(_iam.ListAccountAliases()));
        Expect.Success(_iam.CreateAccountAlias(new("first")));
        Expect.Success(_iam.CreateAccountAlias(new("second")));

        Expect.Items(["second"], Expect.Success(_iam.ListAccountAliases()));
        Expect.Error(_accounts.Owner.Iam.CreateAccountAlias(new("second")), "EntityAlreadyExists", "The account alias second already exists.", 409);
        Expect.NotFound(_iam.DeleteAccountAlias(new("first")), "The account alias first cannot be found.");
        Expect.Success(_iam.DeleteAccountAlias(new("second")));
        Expect.Success(_accounts.Owner.Iam.CreateAccountAlias(new("second")));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Upper")]
    [InlineData("-first")]
    [InlineData("last-")]
    [InlineData("two--hyphens")]
    public void Alias_HasItsForm(string alias) => Assert.Equal("ValidationError", _iam.CreateAccountAlias(new(alias)).Error!.Code);

    [Fact]
    public void Summary_CountsWhatIsThere()
    {
        var before = Expect.Success(_iam.GetAccountSummary());
        Assert.Equal((0, 5000, 0, 1000, 6144), (before["Users"], before["UsersQuota"], before["Roles"], before["RolesQuota"], before["PolicySizeQuota"]));

        string policy = Expect.Success(_iam.CreatePolicy(new("Policy", Documents.Allow("s3:Get*")))).Arn;
        Expect.Success(_iam.CreatePolicyVersion(new(policy, Documents.Allow("s3:*"))));
        Expect.Success(_iam.CreateUser(new("David")));
        _accounts.MfaDevice("David");
        Expect.Success(_iam.CreateVirtualMfaDevice(new("unused")));
        Expect.Success(_iam.CreateOpenIdConnectProvider(new("https://issuer.example")));
        Expect.Success(_iam.CreateSamlProvider(new("Idp", SamlDocuments.Metadata("a"))));
        var after = Expect.Success(_iam.GetAccountSummary());

        Assert.Equal((1, 1, 2), (after["Users"], after["Policies"], after["PolicyVersionsInUse"]));
        Assert.Equal((2, 1, 2), (after["MFADevices"], after["MFADevicesInUse"], after["Providers"]));
    }

    [Fact]
    public void Policy_IsListedWithThoseThatHaveIt()
    {
        string policy = Expect.Success(_iam.CreatePolicy(new("Policy", Documents.Allow("s3:Get*")))).Arn;
        Expect.Success(_iam.CreateUser(new("David") { PermissionsBoundary = policy }));
        Expect.Success(_iam.CreateUser(new("Jane") { Path = "/team/" }));
        Expect.Success(_iam.CreateGroup(new("Group")));
        Expect.Success(_iam.CreateRole(new("Role", Documents.TrustAccount("111111111111"))));
        Expect.Success(_iam.AttachUserPolicy(new("Jane", policy)));
        Expect.Success(_iam.AttachGroupPolicy(new("Group", policy)));
        Expect.Success(_iam.AttachRolePolicy(new("Role", policy)));

        Assert.Equal(["Group", "David", "Jane", "Role"], Names(new(policy)));
        Assert.Equal(["David"], Names(new(policy) { IsBoundary = true }));
        Assert.Equal(["Group", "Jane", "Role"], Names(new(policy) { IsBoundary = false }));
        Assert.Equal(["Jane"], Names(new(policy) { PathPrefix = "/team/" }));
        Assert.Equal(["Role"], Names(new(policy) { EntityFilter = PolicyEntityKind.Role }));
    }

    [Fact]
    public void LastUse_IsThatOfTheKeyAndOfTheRole()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        string key = Expect.Success(_iam.ListAccessKeys(new("David"))).Single().AccessKeyId;
        Assert.Null(Expect.Success(_iam.GetAccessKeyLastUsed(new(key))).LastUsed);
        _accounts.Clock.Seconds(5);

        Expect.Success(david.S3.ListBuckets());

        var used = Expect.Success(_iam.GetAccessKeyLastUsed(new(key)));
        Assert.Equal(("David", new LastUse(_accounts.Clock.GetUtcNow(), "s3", "us-east-1")), (used.UserName, used.LastUsed));
        Expect.NotFound(_accounts.Owner.Iam.GetAccessKeyLastUsed(new(key)), $"The Access Key with id {key} cannot be found.");

        Expect.Success(_iam.CreateRole(new("Role", Documents.TrustAccount("111111111111"))));
        var session = _accounts.Connect(Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("Role", "111111111111"))));
        Assert.Null(Expect.Success(_iam.GetRole(new("Role"))).RoleLastUsed);
        Expect.Success(session.Sts.GetCallerIdentity());
        Assert.Equal(new LastUse(_accounts.Clock.GetUtcNow(), "sts", "us-east-1"), Expect.Success(_iam.GetRole(new("Role"))).RoleLastUsed);
    }

    [Fact]
    public void MfaDevice_CanBeTaggedAndAskedFor()
    {
        Expect.Success(_iam.CreateUser(new("David")));
        string serial = _accounts.MfaDevice("David");
        Expect.Success(_iam.TagMfaDevice(new(serial, [new("a", "b")])));

        Assert.Equal("b", Expect.Success(_iam.ListMfaDeviceTags(new(serial))).Single().Value);
        Assert.Equal("David", Expect.Success(_iam.GetMfaDevice(new(serial))).UserName);
        Expect.NotFound(_iam.GetMfaDevice(new(serial, "Jane")), $"VirtualMFADevice with serial number {serial} doesn't exist.");
        Expect.Success(_iam.DeactivateMfaDevice(new(serial, "David")));
        Expect.NotFound(_iam.GetMfaDevice(new(serial)), $"VirtualMFADevice with serial number {serial} doesn't exist.");
    }

    [Fact]
    public void ServiceLinkedRole_HasNoServiceHere() => Expect.Error(
        _iam.CreateServiceLinkedRole("elasticbeanstalk.amazonaws.com"), "InvalidInput",
        "Cannot find Service Linked Role template for elasticbeanstalk.amazonaws.com", 400);

    private string[] Names(ListEntitiesForPolicyRequest request) => [.. Expect.Success(_iam.ListEntitiesForPolicy(request)).Select(entity => entity.Name)];
}

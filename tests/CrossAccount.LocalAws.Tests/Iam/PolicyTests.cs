using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class PolicyTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public PolicyTests() => _iam = _accounts.Owner.Iam;

    [Fact]
    public void CreatePolicy_GivesWhatWasAsked()
    {
        ManagedPolicy policy = Expect.Success(_iam.CreatePolicy(new("Read", Documents.Allow("s3:Get*")) { Path = "/t/", Description = "reads", Tags = [new("a", "1")] }));

        Assert.Equal("arn:aws:iam::999999999999:policy/t/Read", policy.Arn);
        Assert.Matches(@"\AANPA[A-Z2-7]{17}\z", policy.PolicyId);
        Assert.Equal(("Read", "/t/", "v1", 0, 0, true, "reads"), (policy.PolicyName, policy.Path, policy.DefaultVersionId, policy.AttachmentCount, policy.PermissionsBoundaryUsageCount, policy.IsAttachable, policy.Description));
        Assert.Equal(Documents.Allow("s3:Get*"), Expect.Success(_iam.GetPolicyVersion(new(policy.Arn, "v1"))).Document);
        Assert.Equal(policy.Arn, Expect.Success(_iam.GetPolicy(new(policy.Arn))).Arn);
    }

    [Fact]
    public void CreatePolicy_NameIsTaken_WhateverCaseAndPath()
    {
        Expect.Success(_iam.CreatePolicy(new("Read", Documents.Allow("s3:Get*"))));

        Expect.Error(
            _iam.CreatePolicy(new("READ", Documents.Allow("s3:Get*")) { Path = "/other/" }),
            "EntityAlreadyExists", "A policy called READ already exists. Duplicate names are not allowed.", 409);
    }

    [Fact]
    public void EveryOperation_OnAMissingPolicy_IsNoSuchEntity()
    {
        const string Arn = "arn:aws:iam::999999999999:policy/Missing";
        const string NotFound = $"Policy {Arn} was not found.";
        const string NoVersion = $"Policy {Arn} version v1 does not exist or is not attachable.";

        Expect.NotFound(_iam.GetPolicy(new(Arn)), NotFound);
        Expect.NotFound(_iam.DeletePolicy(new(Arn)), NotFound);
        Expect.NotFound(_iam.CreatePolicyVersion(new(Arn, Documents.Allow("*"))), NotFound);
        Expect.NotFound(_iam.ListPolicyVersions(new(Arn)), NotFound);
        Expect.NotFound(_iam.ListPolicyTags(new(Arn)), NotFound);
        Expect.NotFound(_iam.TagPolicy(new(Arn, [new("k", "v")])), NotFound);
        Expect.NotFound(_iam.UntagPolicy(new(Arn, ["k"])), NotFound);
        Expect.NotFound(_iam.GetPolicyVersion(new(Arn, "v1")), NoVersion);
        Expect.NotFound(_iam.DeletePolicyVersion(new(Arn, "v1")), NotFound);
        Expect.NotFound(_iam.SetDefaultPolicyVersion(new(Arn, "v1")), NotFound);
    }

    [Fact]
    public void Versions_AreListedLatestFirst_AndOneCounts()
    {
        string arn = Create("Read");
        Expect.Success(_iam.CreatePolicyVersion(new(arn, Documents.Allow("s3:Put*"))));
        Assert.Equal([("v2", false), ("v1", true)], Versions(arn));

        Expect.Success(_iam.SetDefaultPolicyVersion(new(arn, "v2")));

        Assert.Equal([("v2", true), ("v1", false)], Versions(arn));
        Assert.Equal("v2", Expect.Success(_iam.GetPolicy(new(arn))).DefaultVersionId);
        Expect.NotFound(_iam.GetPolicyVersion(new(arn, "v3")), $"Policy {arn} version v3 does not exist or is not attachable.");
    }

    [Fact]
    public void DefaultVersion_CountsAtOnce_ForThoseWhoHaveThePolicy()
    {
        string arn = Create("Read");
        var user = _accounts.User("David");
        string trusted = Expect.Success(_accounts.Admin.Iam.CreatePolicy(new("Lists", Documents.Allow("s3:Get*")))).Arn;
        Expect.Success(_accounts.Admin.Iam.AttachUserPolicy(new("David", trusted)));
        Assert.Equal("AccessDenied", user.S3.ListBuckets().Error!.Code);

        Expect.Success(_accounts.Admin.Iam.CreatePolicyVersion(new(trusted, Documents.Allow("s3:List*"), SetAsDefault: true)));

        Expect.Success(user.S3.ListBuckets());
        Assert.NotEqual(arn, trusted);
    }

    [Fact]
    public void DeletePolicyVersion_OfTheDefault_IsAConflict()
    {
        string arn = Create("Read");

        Expect.Error(_iam.DeletePolicyVersion(new(arn, "v1")), "DeleteConflict", "Cannot delete the default version of a policy.", 409);
    }

    [Fact]
    public void DeletePolicy_InUseOrWithVersions_IsAConflict_UntilNoMore()
    {
        string arn = Create("Read");
        _accounts.Role("Role", Documents.TrustAccount("111111111111"));
        Expect.Success(_iam.AttachRolePolicy(new("Role", arn)));
        Expect.Success(_iam.PutRolePermissionsBoundary(new("Role", arn)));
        Expect.Success(_iam.CreatePolicyVersion(new(arn, Documents.Allow("s3:Get*"), SetAsDefault: true)));
        ManagedPolicy used = Expect.Success(_iam.GetPolicy(new(arn)));
        Assert.Equal((1, 1), (used.AttachmentCount, used.PermissionsBoundaryUsageCount));

        Expect.Error(_iam.DeletePolicy(new(arn)), "DeleteConflict", "Cannot delete a policy attached to entities.", 409);
        Expect.Success(_iam.DetachRolePolicy(new("Role", arn)));
        Expect.Error(_iam.DeletePolicy(new(arn)), "DeleteConflict", "Cannot delete a policy attached to entities.", 409);
        Expect.Success(_iam.DeleteRolePermissionsBoundary("Role"));
        Expect.Error(
            _iam.DeletePolicy(new(arn)), "DeleteConflict",
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.", 409);
        Expect.Success(_iam.DeletePolicyVersion(new(arn, "v1")));
        Expect.Success(_iam.DeletePolicy(new(arn)));
        Expect.NotFound(_iam.GetPolicy(new(arn)), $"Policy {arn} was not found.");
    }

    [Fact]
    public void DeletedRole_NoLongerUsesItsBoundary()
    {
        string arn = Create("Boundary");
        Expect.Success(_iam.CreateRole(new("Role", Documents.TrustAccount("111111111111")) { PermissionsBoundary = arn }));
        Expect.Success(_iam.DeleteRole(new("Role")));

        Expect.Success(_iam.DeletePolicy(new(arn)));
    }

    [Fact]
    public void Attach_APolicyThatIsNotThere_IsNoSuchEntity()
    {
        _accounts.Role("Role", Documents.TrustAccount("111111111111"));
        const string Own = "arn:aws:iam::999999999999:policy/Missing";
        const string Aws = "arn:aws:iam::aws:policy/PowerUserAccess";

        Assert.Null(Expect.NotFound(_iam.AttachRolePolicy(new("Role", Own)), $"Policy {Own} does not exist or is not attachable.").Help);
        Assert.Equal(
            $"the account knows the AWS managed policies that its export lists under `Policies`; add `{Aws}` there with its document",
            Expect.NotFound(_iam.AttachRolePolicy(new("Role", Aws)), $"Policy {Aws} does not exist or is not attachable.").Help);
        Expect.NotFound(_iam.PutRolePermissionsBoundary(new("Role", Own)), $"Scope ARN: {Own} does not exist or is not attachable.");
        Expect.NotFound(_iam.DetachRolePolicy(new("Role", Own)), $"Policy {Own} was not found.");
    }

    [Fact]
    public void AwsManagedPolicy_CanBeUsedButNotChanged()
    {
        var cloud = new LocalAws.Accounts.LocalCloud(new ManualClock());
        var account = StackFiles.Import(cloud, "prod", "999999999999");
        IamClient iam = cloud.Connect(account.RootCredentials).Iam;
        const string Arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";

        Expect.Success(iam.CreateRole(new("Role", Documents.TrustAccount("111111111111"))));
        Expect.Success(iam.AttachRolePolicy(new("Role", Arn)));
        Assert.Equal(1, Expect.Success(iam.GetPolicy(new(Arn))).AttachmentCount);
        Expect.Denied(iam.CreatePolicyVersion(new(Arn, Documents.Allow("*"))), "Policy is outside your own account.");
        Expect.Denied(iam.DeletePolicy(new(Arn)), "Policy is outside your own account.");
        Assert.Equal(
            ["AdministratorAccess", "AmazonS3ReadOnlyAccess"],
            Expect.Success(iam.ListPolicies(new ListPoliciesRequest { Scope = PolicyScope.Aws })).Select(policy => policy.PolicyName));
        Assert.Equal(
            ["ThirdPartyBoundary"], Expect.Success(iam.ListPolicies(new ListPoliciesRequest { Scope = PolicyScope.Local })).Select(policy => policy.PolicyName));
        Assert.Equal(
            ["AdministratorAccess", "AmazonS3ReadOnlyAccess"],
            Expect.Success(iam.ListPolicies(new ListPoliciesRequest { OnlyAttached = true })).Select(policy => policy.PolicyName));
    }

    [Fact]
    public void PolicyTags_AreSetAndRemoved()
    {
        string arn = Create("Read");
        Expect.Success(_iam.TagPolicy(new(arn, [new("b", "1"), new("a", "2")])));
        Expect.Success(_iam.UntagPolicy(new(arn, ["b", "not there"])));

        Expect.Items([new("a", "2")], Expect.Success(_iam.ListPolicyTags(new(arn))));
    }

    private string Create(string name) => Expect.Success(_iam.CreatePolicy(new(name, Documents.Allow("s3:Get*")))).Arn;

    private IEnumerable<(string, bool)> Versions(string arn) =>
        Expect.Success(_iam.ListPolicyVersions(new(arn))).Select(version => (version.VersionId, version.IsDefaultVersion));
}

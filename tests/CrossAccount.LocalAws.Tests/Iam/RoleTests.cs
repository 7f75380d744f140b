using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class RoleTests
{
    private static readonly string Trust = Documents.TrustAccount("111111111111");

    private readonly TwoAccounts _accounts = new();

    [Fact]
    public void CreateRole_GivesWhatWasAsked()
    {
        string boundary = Expect.Success(_accounts.Owner.Iam.CreatePolicy(new("Boundary", Documents.Allow("s3:*")))).Arn;
        Role role = Expect.Success(_accounts.Owner.Iam.CreateRole(new CreateRoleRequest("UpdateData", Trust)
        {
            Path = "/team/",
            Description = "updates data",
            MaxSessionDuration = 7200,
            PermissionsBoundary = boundary,
            Tags = [new("team", "data"), new("cost", "1")],
        }));

        Assert.Equal("arn:aws:iam::999999999999:role/team/UpdateData", role.Arn);
        Assert.Equal("UpdateData", role.RoleName);
        Assert.Matches(@"\AAROA[A-Z2-7]{17}\z", role.RoleId);
        Assert.Equal("/team/", role.Path);
        Assert.Equal(_accounts.Clock.GetUtcNow(), role.CreateDate);
        Assert.Equal(Trust, role.AssumeRolePolicyDocument);
        Assert.Equal("updates data", role.Description);
        Assert.Equal(7200, role.MaxSessionDuration);
        Assert.Equal(boundary, role.PermissionsBoundary);
        Expect.Items([new Tag("cost", "1"), new Tag("team", "data")], role.Tags);
        Role read = Expect.Success(_accounts.Owner.Iam.GetRole(new("UpdateData")));
        Assert.Equal(role with { Tags = [] }, read with { Tags = [] });
        Expect.Items([.. role.Tags], read.Tags);
    }

    [Fact]
    public void GetRole_ShowsAPrincipalByItsArn_AndByItsIdOnceItIsGone()
    {
        string id = Expect.Success(_accounts.Admin.Iam.CreateUser(new("David"))).UserId;
        string byArn = Documents.Trust(TwoAccounts.UserArn("David"));
        string byId = Documents.Trust(id);
        _accounts.Role("ByArn", byArn);
        _accounts.Role("ById", byId);

        Assert.Equal((byArn, byArn), (TrustOf("ByArn"), TrustOf("ById")));
        Expect.Success(_accounts.Admin.Iam.DeleteUser(new("David")));
        Assert.Equal((byId, byId), (TrustOf("ByArn"), TrustOf("ById")));
        Expect.Success(_accounts.Admin.Iam.CreateUser(new("David")));
        Assert.Equal((byId, byId), (TrustOf("ByArn"), TrustOf("ById")));

        string TrustOf(string role) => Expect.Success(_accounts.Owner.Iam.GetRole(new(role))).AssumeRolePolicyDocument;
    }

    [Fact]
    public void CreateRole_Defaults_AreThoseOfAws()
    {
        Role role = _accounts.Role("UpdateData", Trust);

        Assert.Equal(("/", 3600, null, null), (role.Path, role.MaxSessionDuration, role.Description, role.PermissionsBoundary));
    }

    [Theory]
    [InlineData("UpdateData")]
    [InlineData("updatedata")]
    public void CreateRole_NameIsTaken_WhateverItsCase(string name)
    {
        _accounts.Role("UpdateData", Trust);

        Expect.Error(
            _accounts.Owner.Iam.CreateRole(new CreateRoleRequest(name, Trust) { Path = "/other/" }),
            "EntityAlreadyExists", $"Role with name {name} already exists.", 409);
    }

    [Fact]
    public void GetRole_FindsItsNameInAnyCase() =>
        Assert.Equal(_accounts.Role("UpdateData", Trust).Arn, Expect.Success(_accounts.Owner.Iam.GetRole(new("UPDATEDATA"))).Arn);

    [Fact]
    public void EveryOperation_OnAMissingRole_IsNoSuchEntity()
    {
        const string Message = "The role with name Missing cannot be found.";
        var iam = _accounts.Owner.Iam;

        Expect.NotFound(iam.GetRole(new("Missing")), Message);
        Expect.NotFound(iam.UpdateRole(new("Missing")), Message);
        Expect.NotFound(iam.UpdateRoleDescription(new("Missing")), Message);
        Expect.NotFound(iam.UpdateAssumeRolePolicy(new("Missing", Trust)), Message);
        Expect.NotFound(iam.DeleteRole(new("Missing")), Message);
        Expect.NotFound(iam.ListInstanceProfilesForRole(new("Missing")), Message);
        Expect.NotFound(iam.PutRolePolicy(new("Missing", "p", Documents.Allow("*"))), Message);
        Expect.NotFound(iam.GetRolePolicy(new("Missing", "p")), Message);
        Expect.NotFound(iam.DeleteRolePolicy(new("Missing", "p")), Message);
        Expect.NotFound(iam.ListRolePolicies("Missing"), Message);
        Expect.NotFound(iam.AttachRolePolicy(new("Missing", "arn:aws:iam::999999999999:policy/p")), Message);
        Expect.NotFound(iam.DetachRolePolicy(new("Missing", "arn:aws:iam::999999999999:policy/p")), Message);
        Expect.NotFound(iam.ListAttachedRolePolicies("Missing"), Message);
        Expect.NotFound(iam.PutRolePermissionsBoundary(new("Missing", "arn:aws:iam::999999999999:policy/p")), Message);
        Expect.NotFound(iam.DeleteRolePermissionsBoundary("Missing"), Message);
        Expect.NotFound(iam.TagRole(new("Missing", [new("k", "v")])), Message);
        Expect.NotFound(iam.UntagRole(new("Missing", ["k"])), Message);
        Expect.NotFound(iam.ListRoleTags("Missing"), Message);
    }

    [Fact]
    public void UpdateRole_LeavesAloneWhatIsNotGiven()
    {
        Expect.Success(_accounts.Owner.Iam.CreateRole(new CreateRoleRequest("UpdateData", Trust) { Description = "before", MaxSessionDuration = 7200 }));

        Expect.Success(_accounts.Owner.Iam.UpdateRole(new UpdateRoleRequest("UpdateData") { MaxSessionDuration = 3600 }));
        Assert.Equal(("before", 3600), State());
        Expect.Success(_accounts.Owner.Iam.UpdateRoleDescription(new UpdateRoleRequest("UpdateData") { Description = "after" }));
        Assert.Equal(("after", 3600), State());
        Expect.Success(_accounts.Owner.Iam.UpdateRole(new UpdateRoleRequest("UpdateData") { Description = "" }));
        Assert.Equal((null, 3600), State());
    }

    [Fact]
    public void UpdateAssumeRolePolicy_ReplacesIt()
    {
        _accounts.Role("UpdateData", Trust);
        string other = Documents.TrustAccount("222222222222");

        Expect.Success(_accounts.Owner.Iam.UpdateAssumeRolePolicy(new("UpdateData", other)));

        Assert.Equal(other, Expect.Success(_accounts.Owner.Iam.GetRole(new("UpdateData"))).AssumeRolePolicyDocument);
    }

    [Fact]
    public void DeleteRole_WithPolicies_IsAConflict_UntilTheyAreGone()
    {
        var iam = _accounts.Owner.Iam;
        string policy = Expect.Success(iam.CreatePolicy(new("Policy", Documents.Allow("s3:*")))).Arn;
        _accounts.Role("UpdateData", Trust, Documents.Allow("s3:*"));
        Expect.Success(iam.AttachRolePolicy(new("UpdateData", policy)));

        Expect.Error(iam.DeleteRole(new("UpdateData")), "DeleteConflict", "Cannot delete entity, must delete policies first.", 409);
        Expect.Success(iam.DeleteRolePolicy(new("UpdateData", "permissions")));
        Expect.Error(iam.DeleteRole(new("UpdateData")), "DeleteConflict", "Cannot delete entity, must detach all policies first.", 409);
        Expect.Success(iam.DetachRolePolicy(new("UpdateData", policy)));
        Expect.Success(iam.DeleteRole(new("UpdateData")));
        Expect.NotFound(iam.GetRole(new("UpdateData")), "The role with name UpdateData cannot be found.");
    }

    [Fact]
    public void ListRoles_ListsThoseBelowAPath_ByName()
    {
        foreach ((string name, string path) in (ReadOnlySpan<(string, string)>)[("b", "/x/"), ("A", "/x/y/"), ("c", "/")])
        {
            Expect.Success(_accounts.Owner.Iam.CreateRole(new CreateRoleRequest(name, Trust) { Path = path }));
        }

        Assert.Equal(["A", "b", "c"], Expect.Success(_accounts.Owner.Iam.ListRoles(new())).Select(role => role.RoleName));
        Assert.Equal(["A", "b"], Expect.Success(_accounts.Owner.Iam.ListRoles(new("/x/"))).Select(role => role.RoleName));
        Assert.Empty(Expect.Success(_accounts.Trusting.Cloud.Connect(_accounts.Trusted.RootCredentials).Iam.ListRoles(new())));
    }

    private (string? Description, int MaxSessionDuration) State()
    {
        Role role = Expect.Success(_accounts.Owner.Iam.GetRole(new("UpdateData")));
        return (role.Description, role.MaxSessionDuration);
    }
}

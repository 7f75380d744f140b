using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.AccessKeys;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class UserTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public UserTests() => _iam = _accounts.Admin.Iam;

    [Fact]
    public void CreateUser_GivesWhatWasAsked()
    {
        User user = Expect.Success(_iam.CreateUser(new("David") { Path = "/dev/", Tags = [new("JobTitle", "Developer")] }));

        Assert.Equal("arn:aws:iam::111111111111:user/dev/David", user.Arn);
        Assert.Matches(@"\AAIDA[A-Z2-7]{17}\z", user.UserId);
        Expect.Items([new("JobTitle", "Developer")], user.Tags);
        Assert.Equal(user.UserId, Expect.Success(_iam.GetUser(new("david"))).UserId);
        Expect.Error(_iam.CreateUser(new("DAVID")), "EntityAlreadyExists", "User with name DAVID already exists.", 409);
    }

    [Fact]
    public void GetUser_WithoutName_IsTheCaller()
    {
        LocalClient david = _accounts.User("David", Documents.Allow("*"));
        Expect.Success(_iam.CreateRole(new("Role", Documents.TrustAccount("111111111111"))));
        Expect.Success(_iam.PutRolePolicy(new("Role", "all", Documents.Allow("*"))));
        LocalClient session = _accounts.Connect(Expect.Success(david.Sts.AssumeRole(TwoAccounts.Assume("Role", "111111111111"))));

        Assert.Equal("David", Expect.Success(david.Iam.GetUser(new())).UserName);
        Assert.Equal("arn:aws:iam::111111111111:root", Expect.Success(_iam.GetUser(new())).Arn);
        Expect.Invalid(session.Iam.GetUser(new()), "Must specify userName when calling with non-User credentials");
    }

    [Fact]
    public void UpdateUser_RenamesAndMoves()
    {
        _accounts.User("David");
        _accounts.User("Jane");
        string id = Expect.Success(_iam.GetUser(new("David"))).UserId;

        Expect.Success(_iam.UpdateUser(new("David") { NewUserName = "Dave", NewPath = "/x/" }));

        User renamed = Expect.Success(_iam.GetUser(new("Dave")));
        Assert.Equal(("arn:aws:iam::111111111111:user/x/Dave", id), (renamed.Arn, renamed.UserId));
        Expect.NotFound(_iam.GetUser(new("David")), "The user with name David cannot be found.");
        Expect.Error(_iam.UpdateUser(new("Dave") { NewUserName = "JANE" }), "EntityAlreadyExists", "User with name JANE already exists.", 409);
        Expect.Success(_iam.UpdateUser(new("Dave") { NewUserName = "DAVE" }));
    }

    [Fact]
    public void DeleteUser_WithAnythingLeft_IsAConflict()
    {
        _accounts.User("David", Documents.Allow("*"));
        string serial = _accounts.MfaDevice("David");
        string policy = Expect.Success(_iam.CreatePolicy(new("Policy", Documents.Allow("*")))).Arn;
        Expect.Success(_iam.AttachUserPolicy(new("David", policy)));
        Expect.Success(_iam.CreateGroup(new("Group")));
        Expect.Success(_iam.AddUserToGroup(new("Group", "David")));
        AccessKeyMetadata key = Assert.Single(Expect.Success(_iam.ListAccessKeys(new("David"))));

        Conflict("Cannot delete entity, must delete access keys first.");
        Expect.Success(_iam.DeleteAccessKey(new(key.AccessKeyId, "David")));
        Conflict("Cannot delete entity, must deactivate MFA devices first.");
        Expect.Success(_iam.DeactivateMfaDevice(new(serial, "David")));
        Conflict("Cannot delete entity, must delete policies first.");
        Expect.Success(_iam.DeleteUserPolicy(new("David", "permissions")));
        Conflict("Cannot delete entity, must detach all policies first.");
        Expect.Success(_iam.DetachUserPolicy(new("David", policy)));
        Conflict("Cannot delete entity, must remove users from group first.");
        Expect.Success(_iam.RemoveUserFromGroup(new("Group", "David")));
        Expect.Success(_iam.DeleteUser(new("David")));
        Expect.NotFound(_iam.GetUser(new("David")), "The user with name David cannot be found.");

        void Conflict(string message) => Expect.Error(_iam.DeleteUser(new("David")), "DeleteConflict", message, 409);
    }

    [Fact]
    public void WhatUsersNeverHaveHere_IsEmptyOrNotThere()
    {
        _accounts.User("David");

        Assert.Empty(Expect.Success(_iam.ListSshPublicKeys(new("David"))));
        Assert.Empty(Expect.Success(_iam.ListSigningCertificates(new("David"))));
        Assert.Empty(Expect.Success(_iam.ListServiceSpecificCredentials(new("David"))));
        Expect.NotFound(_iam.DeleteLoginProfile(new("David")), "Login Profile for User David cannot be found.");
        Expect.NotFound(_iam.ListSshPublicKeys(new("Missing")), "The user with name Missing cannot be found.");
    }

    [Fact]
    public void AccessKeys_AreCreatedListedAndDeleted()
    {
        Expect.Success(_iam.CreateUser(new("David")));
        AccessKey key = Expect.Success(_iam.CreateAccessKey(new("David")));
        Expect.Success(_accounts.Cloud.Connect(key.Credentials).Sts.GetCallerIdentity());

        Expect.Success(_iam.UpdateAccessKey(new(key.Credentials.AccessKeyId, AccessKeyStatus.Inactive, "David")));
        Expect.Items(
            [new AccessKeyMetadata("David", key.Credentials.AccessKeyId, AccessKeyStatus.Inactive, key.CreateDate)],
            Expect.Success(_iam.ListAccessKeys(new("David"))));
        Expect.Success(_iam.DeleteAccessKey(new(key.Credentials.AccessKeyId, "David")));
        Expect.NotFound(
            _iam.DeleteAccessKey(new(key.Credentials.AccessKeyId, "David")), $"The Access Key with id {key.Credentials.AccessKeyId} cannot be found.");
    }

    [Fact]
    public void Tags_AreSetAndRemoved_KeysWithoutCase()
    {
        _accounts.User("David");
        Expect.Success(_iam.TagUser(new("David", [new("Team", "a"), new("Cost", "1")])));
        Expect.Success(_iam.TagUser(new("David", [new("TEAM", "b")])));
        Expect.Success(_iam.UntagUser(new("David", ["cost"])));

        Expect.Items([new("TEAM", "b")], Expect.Success(_iam.ListUserTags("David")));
    }
}

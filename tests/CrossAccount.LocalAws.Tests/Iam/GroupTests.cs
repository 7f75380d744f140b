using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Groups;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class GroupTests
{
    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public GroupTests() => _iam = _accounts.Admin.Iam;

    [Fact]
    public void CreateGroup_GivesWhatWasAsked()
    {
        Group group = Expect.Success(_iam.CreateGroup(new("Developers") { Path = "/dev/" }));

        Assert.Equal("arn:aws:iam::111111111111:group/dev/Developers", group.Arn);
        Assert.Matches(@"\AAGPA[A-Z2-7]{17}\z", group.GroupId);
        Expect.Error(_iam.CreateGroup(new("DEVELOPERS")), "EntityAlreadyExists", "Group with name DEVELOPERS already exists.", 409);
        Expect.NotFound(_iam.GetGroup(new("Missing")), "The group with name Missing cannot be found.");
    }

    [Fact]
    public void Membership_BringsTheGroupsPolicies_WhileItLasts()
    {
        LocalClient david = _accounts.User("David");
        Expect.Success(_iam.CreateGroup(new("Developers")));
        Expect.Success(_iam.PutGroupPolicy(new("Developers", "list", Documents.Allow("s3:List*"))));
        Assert.Equal("AccessDenied", david.S3.ListBuckets().Error!.Code);

        Expect.Success(_iam.AddUserToGroup(new("Developers", "David")));
        var allowed = david.S3.ListBuckets();
        Expect.Success(allowed);
        Assert.Equal("statement 1 of inline policy `list` of `group/Developers`", allowed.Decision!.Value.Statement!.ToString());
        Assert.Equal(["David"], Expect.Success(_iam.GetGroup(new("Developers"))).Users.Select(user => user.UserName));
        Assert.Equal(["Developers"], Expect.Success(_iam.ListGroupsForUser(new("David"))).Select(group => group.GroupName));

        Expect.Success(_iam.RemoveUserFromGroup(new("Developers", "David")));
        Assert.Equal("AccessDenied", david.S3.ListBuckets().Error!.Code);
        Assert.Empty(Expect.Success(_iam.GetGroup(new("Developers"))).Users);
    }

    [Fact]
    public void UpdateGroup_RenamesItInDecisionsToo()
    {
        LocalClient david = _accounts.User("David");
        Expect.Success(_iam.CreateGroup(new("Developers")));
        Expect.Success(_iam.PutGroupPolicy(new("Developers", "list", Documents.Allow("s3:List*"))));
        Expect.Success(_iam.AddUserToGroup(new("Developers", "David")));

        Expect.Success(_iam.UpdateGroup(new("Developers") { NewGroupName = "Engineers", NewPath = "/x/" }));

        Assert.Equal("arn:aws:iam::111111111111:group/x/Engineers", Expect.Success(_iam.GetGroup(new("Engineers"))).Group.Arn);
        Assert.Equal("statement 1 of inline policy `list` of `group/Engineers`", david.S3.ListBuckets().Decision!.Value.Statement!.ToString());
    }

    [Fact]
    public void DeleteGroup_WithAnythingLeft_IsAConflict()
    {
        _accounts.User("David");
        Expect.Success(_iam.CreateGroup(new("Developers")));
        Expect.Success(_iam.AddUserToGroup(new("Developers", "David")));
        Expect.Success(_iam.PutGroupPolicy(new("Developers", "list", Documents.Allow("s3:List*"))));

        Expect.Error(_iam.DeleteGroup(new("Developers")), "DeleteConflict", "Cannot delete entity, must remove users from group first.", 409);
        Expect.Success(_iam.RemoveUserFromGroup(new("Developers", "David")));
        Expect.Error(_iam.DeleteGroup(new("Developers")), "DeleteConflict", "Cannot delete entity, must delete policies first.", 409);
        Expect.Success(_iam.DeleteGroupPolicy(new("Developers", "list")));
        Expect.Success(_iam.DeleteGroup(new("Developers")));
        Assert.Empty(Expect.Success(_iam.ListGroups(new())));
    }

    [Fact]
    public void Group_IsNoPrincipal() =>
        Assert.Equal(
            "MalformedPolicyDocument",
            _accounts.Owner.Iam.CreateRole(new("Role", Documents.Trust("arn:aws:iam::111111111111:group/Developers"))).Error!.Code);
}

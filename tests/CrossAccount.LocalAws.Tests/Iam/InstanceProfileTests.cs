using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.InstanceProfiles;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Iam;

public class InstanceProfileTests
{
    private static readonly string Trust = Documents.TrustAccount("111111111111");

    private readonly TwoAccounts _accounts = new();
    private readonly IamClient _iam;

    public InstanceProfileTests() => _iam = _accounts.Admin.Iam;

    [Fact]
    public void Profile_HoldsOneRole()
    {
        InstanceProfile made = Expect.Success(_iam.CreateInstanceProfile(new("Web") { Path = "/ec2/", Tags = [new("a", "b")] }));
        Assert.Equal("arn:aws:iam::111111111111:instance-profile/ec2/Web", made.Arn);
        Assert.Matches(@"\AAIPA[A-Z2-7]{17}\z", made.InstanceProfileId);
        Assert.Empty(made.Roles);
        Expect.Success(_iam.CreateRole(new("One", Trust)));
        Expect.Success(_iam.CreateRole(new("Two", Trust)));

        Expect.Success(_iam.AddRoleToInstanceProfile(new("Web", "One")));

        Assert.Equal(["One"], Expect.Success(_iam.GetInstanceProfile(new("web"))).Roles.Select(role => role.RoleName));
        Assert.Equal(["Web"], Expect.Success(_iam.ListInstanceProfilesForRole(new("One"))).Select(profile => profile.InstanceProfileName));
        Assert.Empty(Expect.Success(_iam.ListInstanceProfilesForRole(new("Two"))));
        Expect.Error(_iam.AddRoleToInstanceProfile(new("Web", "Two")), "LimitExceeded", "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1", 409);
        Expect.NotFound(_iam.RemoveRoleFromInstanceProfile(new("Web", "Two")), "The role with name Two cannot be found.");
        Expect.NotFound(_iam.AddRoleToInstanceProfile(new("Missing", "Two")), "Instance Profile Missing cannot be found.");
        Expect.Error(_iam.CreateInstanceProfile(new("WEB")), "EntityAlreadyExists", "Instance Profile WEB already exists.", 409);
    }

    [Fact]
    public void Deletion_OfARoleOrAProfile_WhileTheyAreTogether_IsAConflict()
    {
        Expect.Success(_iam.CreateInstanceProfile(new("Web")));
        Expect.Success(_iam.CreateRole(new("One", Trust)));
        Expect.Success(_iam.AddRoleToInstanceProfile(new("Web", "One")));
        const string Message = "Cannot delete entity, must remove roles from instance profile first.";

        Expect.Error(_iam.DeleteRole(new("One")), "DeleteConflict", Message, 409);
        Expect.Error(_iam.DeleteInstanceProfile(new("Web")), "DeleteConflict", Message, 409);

        Expect.Success(_iam.RemoveRoleFromInstanceProfile(new("Web", "One")));
        Expect.Success(_iam.DeleteRole(new("One")));
        Expect.Success(_iam.DeleteInstanceProfile(new("Web")));
        Assert.Empty(Expect.Success(_iam.ListInstanceProfiles(new())));
    }

    [Fact]
    public void PassingTheRole_NeedsAPermissionOfItsOwn()
    {
        Expect.Success(_iam.CreateInstanceProfile(new("Web")));
        Expect.Success(_iam.CreateRole(new("One", Trust)));
        LocalClient david = _accounts.User("David", Documents.Allow("iam:AddRoleToInstanceProfile"));

        Expect.Denied(
            david.Iam.AddRoleToInstanceProfile(new("Web", "One")),
            "User: arn:aws:iam::111111111111:user/David is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111111111111:role/One because no identity-based policy allows the iam:PassRole action");

        Expect.Success(_iam.PutUserPolicy(new("David", "pass", Documents.AllowWhen("iam:PassRole", "StringEquals", "iam:PassedToService", "lambda.amazonaws.com"))));
        Assert.Equal("AccessDenied", david.Iam.AddRoleToInstanceProfile(new("Web", "One")).Error!.Code);
        Expect.Success(_iam.PutUserPolicy(new("David", "pass", Documents.AllowWhen("iam:PassRole", "StringEquals", "iam:PassedToService", "ec2.amazonaws.com"))));
        Expect.Success(david.Iam.AddRoleToInstanceProfile(new("Web", "One")));
    }

    [Fact]
    public void Export_BringsProfilesBack()
    {
        Expect.Success(_iam.CreateInstanceProfile(new("Web") { Tags = [new("a", "b")] }));
        Expect.Success(_iam.CreateRole(new("One", Trust)));
        Expect.Success(_iam.AddRoleToInstanceProfile(new("Web", "One")));
        string exported = _accounts.Trusted.ExportAuthorizationDetails();

        var other = new LocalCloud(new ManualClock());
        LocalAccount imported = other.Import(new(StackFiles.Text("export.json", exported))).AccountOrThrow();

        Assert.Equal(exported, imported.ExportAuthorizationDetails());
        InstanceProfile profile = Expect.Success(other.Connect(imported.RootCredentials).Iam.GetInstanceProfile(new("Web")));
        Assert.Equal(("One", "b"), (profile.Roles.Single().RoleName, profile.Tags.Single().Value));
    }
}

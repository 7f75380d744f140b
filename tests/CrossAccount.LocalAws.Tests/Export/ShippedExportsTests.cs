using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Export;

/// <summary>The accounts that ship with the stacks are what the tutorial and the stacks say.</summary>
public class ShippedExportsTests
{
    private const string PowerUserAccess = "arn:aws:iam::aws:policy/PowerUserAccess";

    private readonly LocalCloud _cloud = new(new ManualClock());

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public void Accounts_CanBeImportedInAnyOrder_AndRoundTrip(string stack)
    {
        string[] accounts = ["999999999999", "111111111111"];
        foreach (string[] order in (string[][])[accounts, [.. accounts.Reverse()]])
        {
            var cloud = new LocalCloud(new ManualClock());
            foreach (string id in order)
            {
                string exported = StackFiles.Import(cloud, stack, id).ExportAuthorizationDetails();
                var again = new LocalCloud(new ManualClock());
                LocalAccount second = again.Import(new AccountExport(StackFiles.Text("again", exported))).AccountOrThrow();

                Assert.Equal(id, second.Id.ToString());
                Assert.Equal(exported, second.ExportAuthorizationDetails());
            }
        }
    }

    [Fact]
    public void Dev_Originating_IsTheTutorials()
    {
        IamClient iam = Iam(StackFiles.Import(_cloud, "dev", "111111111111"));

        Assert.Equal(["David", "Jane"], Expect.Success(iam.ListUsers(new())).Select(user => user.UserName));
        Assert.Equal(["Analysts", "Developers"], Expect.Success(iam.ListRoles(new())).Select(role => role.RoleName));
        Assert.Empty(Expect.Success(iam.ListGroups(new())));
        Assert.Equal(PowerUserAccess, Assert.Single(Expect.Success(iam.ListAttachedRolePolicies("Developers"))).PolicyArn);
        Assert.Equal(PowerUserAccess, Assert.Single(Expect.Success(iam.ListAttachedRolePolicies("Analysts"))).PolicyArn);
        Assert.Equal("v12", Expect.Success(iam.GetPolicy(new(PowerUserAccess))).DefaultVersionId);
    }

    [Fact]
    public void Dev_Destination_HasNoUsers_AndNotYetTheRole()
    {
        LocalAccount destination = StackFiles.Import(_cloud, "dev", "999999999999");

        Assert.Empty(Expect.Success(Iam(destination).ListUsers(new())));
        Expect.NotFound(Iam(destination).GetRole(new("UpdateData")), "The role with name UpdateData cannot be found.");
        Assert.Equal(
            ["amzn-s3-demo-bucket-other-data", "amzn-s3-demo-bucket-shared-container"],
            Expect.Success(_cloud.Connect(destination.RootCredentials).S3.ListBuckets()).Select(bucket => bucket.Name));
    }

    [Fact]
    public void Prod_Originating_HasPeopleInGroupsWithMfa()
    {
        LocalAccount originating = StackFiles.Import(_cloud, "prod", "111111111111");
        IamClient iam = Iam(originating);

        Assert.Equal(["David"], Expect.Success(iam.GetGroup(new("Developers"))).Users.Select(user => user.UserName));
        Assert.Equal(["Jane"], Expect.Success(iam.GetGroup(new("Analysts"))).Users.Select(user => user.UserName));
        Assert.Equal(PowerUserAccess, Assert.Single(Expect.Success(iam.ListAttachedGroupPolicies("Analysts"))).PolicyArn);
        Assert.Equal(["Deployers"], Expect.Success(iam.ListRoles(new())).Select(role => role.RoleName));
        Assert.Equal(
            ["arn:aws:iam::111111111111:mfa/David", "arn:aws:iam::111111111111:mfa/Jane"],
            Expect.Success(iam.ListVirtualMfaDevices(new(IsAssigned: true))).Select(device => device.SerialNumber));
        LocalClient david = _cloud.Connect(originating.InProcess.CreateAccessKeyFor("David"));
        string code = originating.InProcess.MfaCode("arn:aws:iam::111111111111:mfa/David");
        Expect.Success(david.Sts.GetSessionToken(new() { SerialNumber = "arn:aws:iam::111111111111:mfa/David", TokenCode = code }));
    }

    [Fact]
    public void Prod_Destination_KnowsWhatTheThirdPartyGets()
    {
        IamClient iam = Iam(StackFiles.Import(_cloud, "prod", "999999999999"));

        Assert.Equal(0, Expect.Success(iam.GetPolicy(new("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"))).AttachmentCount);
        Assert.Equal("v1", Expect.Success(iam.GetPolicy(new("arn:aws:iam::999999999999:policy/ThirdPartyBoundary"))).DefaultVersionId);
    }

    private IamClient Iam(LocalAccount account) => _cloud.Connect(account.RootCredentials).Iam;
}

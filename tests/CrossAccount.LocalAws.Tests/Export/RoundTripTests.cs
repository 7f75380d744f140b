using System.Text.Json;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Details;
using CrossAccount.LocalAws.Tests.Support;

namespace CrossAccount.LocalAws.Tests.Export;

public class RoundTripTests
{
    [Fact]
    public void Everything_SurvivesExportAndImport()
    {
        var accounts = new TwoAccounts();
        Fill(accounts);
        string exported = accounts.Trusted.ExportAuthorizationDetails();

        var other = new LocalCloud(new ManualClock());
        other.AddAccount(AccountId.Parse("999999999999"));
        LocalAccount imported = other.Import(new AccountExport(StackFiles.Text("export.json", exported))).AccountOrThrow();

        Assert.Equal(exported, imported.ExportAuthorizationDetails());
        AuthorizationDetails details = Expect.Success(accounts.Admin.Iam.GetAccountAuthorizationDetails());
        Assert.Equal(exported, AuthorizationDetailsJson.Write(details));
        Assert.Equal(["David", "Jane"], details.UserDetailList.Select(user => user.UserName));
    }

    [Fact]
    public void Export_DoesNotDependOnTheOrderOfCalls()
    {
        string Export(bool backwards)
        {
            var accounts = new TwoAccounts();
            IamClient iam = accounts.Admin.Iam;
            string[] names = backwards ? ["c", "b", "a"] : ["a", "b", "c"];
            Expect.Success(iam.CreateUser(new("user")));
            foreach (string name in names)
            {
                Expect.Success(iam.PutUserPolicy(new("user", name, Documents.Allow("s3:Get"))));
                Expect.Success(iam.TagUser(new("user", [new(name, "1")])));
            }

            return accounts.Trusted.ExportAuthorizationDetails();
        }

        Assert.Equal(Export(backwards: false), Export(backwards: true));
    }

    [Fact]
    public void Documents_EncodedForUrls_AreRead()
    {
        string exported = StackFiles.Import(new LocalCloud(new ManualClock()), "dev", "111111111111").ExportAuthorizationDetails();
        string encoded = EncodeDocuments(JsonDocument.Parse(exported).RootElement);
        Assert.Contains("%22Version%22", encoded, StringComparison.Ordinal);

        LocalAccount imported = new LocalCloud(new ManualClock()).Import(new AccountExport(StackFiles.Text("e.json", encoded))).AccountOrThrow();

        Assert.Equal(exported, imported.ExportAuthorizationDetails());
    }

    [Fact]
    public void ByteOrderMark_IsSkipped()
    {
        ExportFile file = StackFiles.File("dev", "999999999999.json")!;

        new LocalCloud(new ManualClock()).Import(new AccountExport(file with { Utf8 = (byte[])[0xEF, 0xBB, 0xBF, .. file.Utf8.Span] })).AccountOrThrow();
    }

    [Fact]
    public void DeletedPrincipal_StaysDeleted_WhenItsRoleIsImported()
    {
        var accounts = new TwoAccounts();
        Expect.Success(accounts.Admin.Iam.CreateUser(new("David")));
        accounts.Role("UpdateData", Documents.Trust(TwoAccounts.UserArn("David")));
        string id = Expect.Success(accounts.Admin.Iam.GetUser(new("David"))).UserId;
        Expect.Success(accounts.Admin.Iam.DeleteUser(new("David")));
        Expect.Success(accounts.Admin.Iam.CreateUser(new("David")));

        var other = new LocalCloud(new ManualClock());
        other.Import(new AccountExport(StackFiles.Text("a", accounts.Trusting.ExportAuthorizationDetails()))).AccountOrThrow();
        other.Import(new AccountExport(StackFiles.Text("b", accounts.Trusted.ExportAuthorizationDetails()))).AccountOrThrow();

        Assert.Contains(id, other.FindAccount(accounts.Trusting.Id)!.ExportAuthorizationDetails(), StringComparison.Ordinal);
        LocalAccount trusted = other.FindAccount(accounts.Trusted.Id)!;
        LocalClient david = other.Connect(trusted.InProcess.CreateAccessKeyFor("David"));
        Expect.Success(other.Connect(trusted.RootCredentials).Iam.PutUserPolicy(new("David", "p", Documents.Allow("*"))));
        Assert.Equal("AccessDenied", david.Sts.AssumeRole(TwoAccounts.Assume("UpdateData")).Error!.Code);
    }

    [Fact]
    public void PrincipalsOfALaterImport_AreBoundToTheirIds()
    {
        var accounts = new TwoAccounts();
        Expect.Success(accounts.Admin.Iam.CreateUser(new("David")));
        Expect.Success(accounts.Admin.Iam.PutUserPolicy(new("David", "p", Documents.Allow("*"))));
        accounts.Role("UpdateData", Documents.Trust(TwoAccounts.UserArn("David")));

        var other = new LocalCloud(new ManualClock());
        LocalAccount trusting = other.Import(new AccountExport(StackFiles.Text("a", accounts.Trusting.ExportAuthorizationDetails()))).AccountOrThrow();
        LocalAccount trusted = other.Import(new AccountExport(StackFiles.Text("b", accounts.Trusted.ExportAuthorizationDetails()))).AccountOrThrow();
        IamClient admin = other.Connect(trusted.RootCredentials).Iam;
        Expect.Success(other.Connect(trusted.InProcess.CreateAccessKeyFor("David")).Sts.AssumeRole(TwoAccounts.Assume("UpdateData")));

        Expect.Success(admin.DeleteAccessKey(new(Expect.Success(admin.ListAccessKeys(new("David")))[0].AccessKeyId, "David")));
        Expect.Success(admin.DeleteUserPolicy(new("David", "p")));
        string id = Expect.Success(admin.GetUser(new("David"))).UserId;
        Expect.Success(admin.DeleteUser(new("David")));

        Assert.Contains(id, trusting.ExportAuthorizationDetails(), StringComparison.Ordinal);
    }

    private static void Fill(TwoAccounts accounts)
    {
        IamClient iam = accounts.Admin.Iam;
        string policy = Expect.Success(iam.CreatePolicy(new("Policy", Documents.Allow("s3:Get*")) { Path = "/p/", Description = "d", Tags = [new("a", "b")] })).Arn;
        Expect.Success(iam.CreatePolicyVersion(new(policy, Documents.Allow("s3:*"), SetAsDefault: true)));
        Expect.Success(iam.CreateGroup(new("Group") { Path = "/g/" }));
        Expect.Success(iam.PutGroupPolicy(new("Group", "inline", Documents.Deny("s3:Put*"))));
        Expect.Success(iam.AttachGroupPolicy(new("Group", policy)));
        Expect.Success(iam.CreateUser(new("Jane") { Path = "/u/", PermissionsBoundary = policy, Tags = [new("k", "v")] }));
        Expect.Success(iam.CreateUser(new("David")));
        Expect.Success(iam.AddUserToGroup(new("Group", "Jane")));
        Expect.Success(iam.AttachUserPolicy(new("David", policy)));
        Expect.Success(iam.PutUserPolicy(new("David", "inline", Documents.Allow("sts:*"))));
        Expect.Success(iam.CreateRole(new("Role", Documents.Trust(TwoAccounts.UserArn("David"))) { Path = "/r/", PermissionsBoundary = policy, Tags = [new("k", "v")] }));
        Expect.Success(iam.PutRolePolicy(new("Role", "inline", Documents.Allow("s3:*"))));
        Expect.Success(iam.AttachRolePolicy(new("Role", policy)));
    }

    private static string EncodeDocuments(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("Statement", out _) => JsonSerializer.Serialize(Uri.EscapeDataString(element.GetRawText())),
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().Select(p => $"\"{p.Name}\":{EncodeDocuments(p.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(EncodeDocuments)) + "]",
        _ => element.GetRawText(),
    };
}

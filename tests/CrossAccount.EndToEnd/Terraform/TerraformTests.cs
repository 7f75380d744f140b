using System.Text.RegularExpressions;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.TestSupport;

namespace CrossAccount.EndToEnd.Terraform;

/// <summary>
/// The tutorial's both halves and one resource of each kind, by Terraform and its AWS provider: made, planned again without a
/// difference, changed, imported and destroyed.
/// </summary>
/// <remarks><c>CROSSACCOUNT_TERRAFORM_PATIENT=1</c> adds the resource that the provider waits 55 seconds for, twice.</remarks>
public sealed partial class TerraformTests
{
    private const string Role = $"arn:aws:iam::{TutorialAccounts.TrustingId}:role/TerraformUpdateData";
    private const string Bucket = "terraform-shared-container";

    private static readonly string[] Unattended = ["-input=false", "-no-color", "-parallelism=20"];

    [TerraformFact]
    public async Task Configuration_IsAppliedChangedImportedAndDestroyed()
    {
        await using TutorialAccounts accounts = await TutorialAccounts.StartAsync();
        string before = accounts.Describe();
        int patient = Environment.GetEnvironmentVariable("CROSSACCOUNT_TERRAFORM_PATIENT") == "1" ? 1 : 0;
        using var workspace = new TerraformWorkspace(new
        {
            endpoint = accounts.Endpoint,
            trusting = Keys(accounts.Trusting),
            trusted = Keys(accounts.Trusted),
            patient = patient == 1,
        });

        Assert.Equal(new Changes(0, 50 + patient, 0, 0), Apply(workspace, revision: 1));
        CheckTutorial(accounts);
        workspace.Run(["plan", "-detailed-exitcode", "-var", "revision=1", .. Unattended]);

        Assert.Equal(new Changes(0, 7, 32 + patient, 7), Apply(workspace, revision: 2));
        CheckTutorial(accounts);

        string imports = Repository.Read("tests/CrossAccount.EndToEnd/Terraform/Configuration/imports.txt");
        string[] addresses = [.. Addresses().Matches(imports).Select(match => match.Groups[1].Value)];
        workspace.Run(["state", "rm", .. addresses]);
        workspace.Add("imports.tf", imports);

        // All the rest, and what is imported, is planned without a difference. Only the content of objects the provider never reads
        // back: it writes it anew.
        string imported = Run(workspace, revision: 2);
        Assert.Equal(new Changes(addresses.Length, 0, 1, 0), ChangesOf(imported));
        Assert.Contains("aws_s3_object.object: Modifications complete", imported, StringComparison.Ordinal);

        workspace.Run(["destroy", "-auto-approve", "-refresh=false", "-var", "revision=2", .. Unattended]);
        Assert.Equal(before, accounts.Describe());
    }

    /// <summary>David, as a developer, gets in and sees the bucket; Jane, as an analyst, does not get in.</summary>
    private static void CheckTutorial(TutorialAccounts accounts)
    {
        LocalClient developers = Session(accounts, "Developers");
        LocalClient analysts = Session(accounts, "Analysts");

        TemporaryCredentials session = developers.Sts.AssumeRole(new(Role, "David")).ValueOrThrow().Credentials;
        AwsError denied = analysts.Sts.AssumeRole(new(Role, "Jane")).Error!;

        Assert.Contains("copy.txt", accounts.Cloud.Connect(session.Credentials).S3.ListObjectsV2(new(Bucket)).ValueOrThrow().Contents.Select(item => item.Key));
        Assert.Equal("AccessDenied", denied.Code);
        Assert.EndsWith("with an explicit deny in an identity-based policy", denied.Message, StringComparison.Ordinal);
    }

    private static LocalClient Session(TutorialAccounts accounts, string role) =>
        accounts.Cloud.Connect(accounts.Trusted.InProcess.StartRoleSession(role, RoleSessionName.Parse("test")).Credentials);

    private static object Keys(LocalAccount account) =>
        new { access_key = account.RootCredentials.AccessKeyId, secret_key = account.RootCredentials.SecretAccessKey };

    private static Changes Apply(TerraformWorkspace workspace, int revision) => ChangesOf(Run(workspace, revision));

    private static string Run(TerraformWorkspace workspace, int revision) =>
        workspace.Run(["apply", "-auto-approve", "-var", $"revision={revision}", .. Unattended]);

    private static Changes ChangesOf(string output)
    {
        Match match = Summary().Match(output);
        Assert.True(match.Success, output);
        return new(Number("imported"), Number("added"), Number("changed"), Number("destroyed"));

        int Number(string what) => match.Groups[what] is { Success: true, Value: var text } ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"Apply complete! Resources: (?:(?<imported>\d+) imported, )?(?<added>\d+) added, (?<changed>\d+) changed, (?<destroyed>\d+) destroyed\.")]
    private static partial Regex Summary();

    [GeneratedRegex(@"to = (\S+)")]
    private static partial Regex Addresses();

    private sealed record Changes(int Imported, int Added, int Changed, int Destroyed);
}

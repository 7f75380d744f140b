using System.Text.Json;
using CrossAccount.EndToEnd.Support;
using CrossAccount.TestSupport.Aws;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.EndToEnd.Walkthroughs;

/// <summary>The tutorial's third step with the AWS CLI, and what its profiles can do.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html">Delegate access across AWS accounts</see>.</remarks>
[Collection(ServedStacksCollection.Name)]
public class AwsCliTests(ServedStacks stacks)
{
    private const string Object = "from-the-cli.txt";

    [AwsCliFact]
    public async Task David_SwitchesToUpdateData_AndBack()
    {
        var cli = new AwsCli(stacks.Dev);
        string profiles = cli.ProfilesWith(
            ("developer", [$"role_arn = {Tutorial.Developers}", "source_profile = 111111111111-David", "role_session_name = David"]));
        stacks.Dev.PutObject(Tutorial.Shared, Object);

        Assert.Equal(0, (await cli.RunAs("developer", profiles, ["s3", "ls", $"s3://{Tutorial.Own}"])).ExitCode);
        ToolRun assumed = await cli.RunAs(
            "developer", profiles, ["sts", "assume-role", "--role-arn", Tutorial.UpdateData, "--role-session-name", "David-ProdUpdate"]);
        SigningKeys session = SessionOf(assumed);

        ToolRun listing = await cli.RunWith(session, "s3", "ls", $"s3://{Tutorial.Shared}");
        Assert.Contains(Object, listing.Output, StringComparison.Ordinal);
        ToolRun own = await cli.RunWith(session, "s3", "ls", $"s3://{Tutorial.Own}");
        Assert.Equal("", own.Output);
        Assert.Contains("An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied", own.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await cli.RunAs("developer", profiles, ["s3", "ls", $"s3://{Tutorial.Own}"])).ExitCode);
    }

    [AwsCliFact]
    public async Task Jane_IsDenied()
    {
        var cli = new AwsCli(stacks.Dev);
        string profiles = cli.ProfilesWith(
            ("analyst", [$"role_arn = {Tutorial.Analysts}", "source_profile = 111111111111-Jane", "role_session_name = Jane"]));

        ToolRun run = await cli.RunAs(
            "analyst", profiles, ["sts", "assume-role", "--role-arn", Tutorial.UpdateData, "--role-session-name", "Jane-ProdUpdate"]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains($"An error occurred (AccessDenied) when calling the AssumeRole operation: {Tutorial.JaneIsDenied}", run.Error, StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task ProfileWithMfa_AsksForTheCode()
    {
        var cli = new AwsCli(stacks.Prod);
        string[] role = [$"role_arn = {Tutorial.UpdateData}", "source_profile = 111111111111-David"];
        string withMfa = cli.ProfilesWith(("with-mfa", [.. role, $"mfa_serial = {Tutorial.DavidsDevice}"]));
        string without = cli.ProfilesWith(("without-mfa", role));

        ToolRun listing = await cli.RunAs("with-mfa", withMfa, ["s3", "ls", $"s3://{Tutorial.Shared}"], stacks.Prod.NextCode(Tutorial.DavidsDevice) + "\n");
        ToolRun refused = await cli.RunAs("without-mfa", without, ["s3", "ls", $"s3://{Tutorial.Shared}"]);

        Assert.True(listing.ExitCode == 0, listing.Error);
        Assert.Contains("(AccessDenied) when calling the AssumeRole operation", refused.Error, StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task ThirdParty_NeedsTheExternalId()
    {
        var cli = new AwsCli(stacks.Prod);
        SigningKeys auditor = await stacks.Prod.ThirdPartyUser("cli-auditor");
        (string, string[]) source = ("cli-auditor", [$"aws_access_key_id = {auditor.AccessKeyId}", $"aws_secret_access_key = {auditor.SecretAccessKey}"]);
        string[] role = [$"role_arn = {Tutorial.InspectData}", "source_profile = cli-auditor"];
        string with = cli.ProfilesWith(source, ("with-id", [.. role, $"external_id = {stacks.Prod.ExternalIdOf("inspect-data")}"]));
        string without = cli.ProfilesWith(source, ("without-id", role));

        ToolRun listing = await cli.RunAs("with-id", with, ["s3", "ls", $"s3://{Tutorial.Shared}"]);
        ToolRun refused = await cli.RunAs("without-id", without, ["s3", "ls", $"s3://{Tutorial.Shared}"]);

        Assert.True(listing.ExitCode == 0, listing.Error);
        Assert.Contains("(AccessDenied) when calling the AssumeRole operation", refused.Error, StringComparison.Ordinal);
    }

    private static SigningKeys SessionOf(ToolRun run)
    {
        Assert.True(run.ExitCode == 0, run.Error);
        JsonElement credentials = JsonDocument.Parse(run.Output).RootElement.GetProperty("Credentials");
        return new(
            credentials.GetProperty("AccessKeyId").GetString()!, credentials.GetProperty("SecretAccessKey").GetString()!,
            credentials.GetProperty("SessionToken").GetString());
    }
}

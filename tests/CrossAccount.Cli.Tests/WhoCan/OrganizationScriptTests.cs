using System.Runtime.Versioning;
using System.Text.Json;
using CrossAccount.Cli.Tests.Doors;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.WhoCan;

/// <summary><c>eng/export-organization.sh</c>, with an <c>aws</c> that answers as the command line would, and what is made of the folder.</summary>
[Collection(RehearsalCollection.Name)]
[UnsupportedOSPlatform("windows")]
public sealed class OrganizationScriptTests : IDisposable
{
    private const string UpdateData = "arn:aws:iam::999999999999:role/UpdateData";

    /// <summary>Analysts and Developers are in a unit whose policy keeps everyone but Developers from assuming roles.</summary>
    private const string Aws = """
        #!/usr/bin/env bash
        case "$*" in
          *"--query Roots"*) echo r-ab12 ;;
          *"--parent-id r-ab12 --query"*) echo ou-ab12-11111111 ;;
          *"--query OrganizationalUnits"*) ;;
          *"--filter SERVICE_CONTROL_POLICY --query"*) printf 'p-FullAWSAccess\tp-only1234\n' ;;
          *"--filter RESOURCE_CONTROL_POLICY --query"*) ;;
          "organizations describe-organization "*) echo '{"Organization":{"Id":"o-example1234","MasterAccountId":"222222222222"}}' ;;
          "organizations list-roots "*) echo '{"Roots":[{"Id":"r-ab12","PolicyTypes":[{"Type":"SERVICE_CONTROL_POLICY","Status":"ENABLED"}]}]}' ;;
          *"list-accounts-for-parent --parent-id r-ab12 "*) echo '{"Accounts":[{"Id":"222222222222"},{"Id":"999999999999"}]}' ;;
          *"list-accounts-for-parent --parent-id ou-ab12-11111111 "*) echo '{"Accounts":[{"Id":"111111111111"}]}' ;;
          *"list-organizational-units-for-parent --parent-id r-ab12 "*) echo '{"OrganizationalUnits":[{"Id":"ou-ab12-11111111"}]}' ;;
          *"list-organizational-units-for-parent "*) echo '{"OrganizationalUnits":[]}' ;;
          *"describe-policy --policy-id p-FullAWSAccess "*) echo '{"Policy":{"PolicySummary":{"Id":"p-FullAWSAccess","Name":"FullAWSAccess","Type":"SERVICE_CONTROL_POLICY"},"Content":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}"}}' ;;
          *"describe-policy --policy-id p-only1234 "*) echo '{"Policy":{"PolicySummary":{"Id":"p-only1234","Name":"OnlyDevelopers","Type":"SERVICE_CONTROL_POLICY"},"Content":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"sts:AssumeRole\",\"Resource\":\"*\",\"Condition\":{\"ArnNotEquals\":{\"aws:PrincipalArn\":\"arn:aws:iam::111111111111:role/Developers\"}}}}"}}' ;;
          *"--policy-id p-FullAWSAccess "*) echo '{"Targets":[{"TargetId":"r-ab12"},{"TargetId":"ou-ab12-11111111"},{"TargetId":"111111111111"},{"TargetId":"999999999999"},{"TargetId":"222222222222"}]}' ;;
          *"--policy-id p-only1234 "*) echo '{"Targets":[{"TargetId":"ou-ab12-11111111"}]}' ;;
          *) echo "not expected: $*" >&2; exit 1 ;;
        esac
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("crossaccount-organization-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [UnixFact]
    public async Task TheScript_WritesWhatWhoCanReads()
    {
        string aws = Path.Combine(_folder, "aws");
        await File.WriteAllTextAsync(aws, Aws);
        File.SetUnixFileMode(aws, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        string organization = Path.Combine(_folder, "organization");
        ToolRun script = await Tool.RunAsync(
            "bash", [Path.Combine(Repository.Root, "eng", "export-organization.sh"), organization],
            new Dictionary<string, string> { ["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}" });
        Assert.Equal((0, "", ""), (script.ExitCode, script.Output, script.Error));

        CommandRun run = await CommandRun.OfAsync(
            "who-can", "assume", UpdateData, "--stack", "dev", "--organization", organization, "--json", "--project", Repository.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonElement answer = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(
            "arn:aws:iam::111111111111:role/Developers",
            Assert.Single(answer.GetProperty("direct").EnumerateArray()).GetProperty("principal").GetProperty("name").GetString());
        Assert.Empty(answer.GetProperty("chains").EnumerateArray());
        Assert.Empty(answer.GetProperty("notKnown").EnumerateArray());
    }
}

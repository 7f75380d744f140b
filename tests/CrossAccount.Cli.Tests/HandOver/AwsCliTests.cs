using System.Text.Json;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.HandOver;

/// <summary>The AWS CLI itself reads what is handed over, and finds in it what was put in.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class AwsCliTests(WrittenHandOver written) : IClassFixture<WrittenHandOver>
{
    private const string Users = "update-data/users";
    private const string ThirdParty = "inspect-data/third-party-222222222222";

    [AwsCliFact]
    public async Task Profiles_AreParsedByTheAwsCli()
    {
        string config = written.PathOf("config");
        await File.WriteAllTextAsync(config, written.Read($"{Users}/config") + written.Read($"{ThirdParty}/config") + written.Read("named/roles/config") + written.Read("jobs/web-identity/config"));
        (string Profile, string Key, string Value)[] expected =
        [
            ("UpdateData", "role_arn", "arn:aws:iam::999999999999:role/UpdateData"),
            ("UpdateData", "mfa_serial", "arn:aws:iam::111111111111:mfa/<your device>"),
            ("UpdateData", "external_id", ""),
            ("InspectData", "external_id", "<the external ID you were given>"),
            ("InspectData", "role_session_name", ""),
            ("Named", "role_session_name", "dev-<any text>"),
            ("Jobs", "web_identity_token_file", "<path of the token>"),
            ("Jobs", "source_profile", ""),
        ];

        (string, string, string)[] actual = await Task.WhenAll(expected.Select(async setting => (setting.Profile, setting.Key, await GetAsync(setting.Profile, setting.Key))));

        Assert.Equal(expected, actual);

        async Task<string> GetAsync(string profile, string key)
        {
            ToolRun run = await Tool.RunAsync("aws", ["configure", "get", key, "--profile", profile], new Dictionary<string, string>
            {
                ["AWS_CONFIG_FILE"] = config,
                ["AWS_SHARED_CREDENTIALS_FILE"] = written.PathOf("no-credentials"),
            });
            Assert.Equal("", run.Error);
            return run.Output.TrimEnd('\n');
        }
    }

    [AwsCliFact]
    public async Task Commands_AreAcceptedByTheAwsCli()
    {
        foreach (string recipient in (string[])[Users, ThirdParty, "tagged/roles", "named/roles", "jobs/web-identity", "people/saml"])
        {
            string command = written.Read($"{recipient}/assume-role.sh").TrimEnd();

            ToolRun run = await BashAsync($"cat() {{ echo \"content of $1\"; }}; {command} --generate-cli-skeleton input");

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.True(JsonDocument.Parse(run.Output).RootElement.TryGetProperty("RoleArn", out _));
        }

        Assert.NotEqual(0, (await BashAsync($"{written.Read($"{Users}/assume-role.sh").TrimEnd()} --no-such-option x --generate-cli-skeleton input")).ExitCode);
    }

    [AwsCliFact]
    public async Task Commands_GiveTheShellWhatIsMeant()
    {
        ToolRun users = await BashAsync($"aws() {{ printf '%s\\n' \"$@\"; }}; {written.Read($"{Users}/assume-role.sh")}");
        ToolRun thirdParty = await BashAsync($"aws() {{ printf '%s\\n' \"$@\"; }}; {written.Read($"{ThirdParty}/assume-role.sh")}");

        Assert.Equal(
            [
                "sts", "assume-role", "--role-arn", "arn:aws:iam::999999999999:role/UpdateData", "--role-session-name", "<your name>", "--duration-seconds", "3600",
                "--serial-number", "arn:aws:iam::111111111111:mfa/<your device>", "--token-code", "<its code>",
            ],
            users.Output.TrimEnd().Split('\n'));
        Assert.Equal(
            [
                "sts", "assume-role", "--role-arn", "arn:aws:iam::999999999999:role/InspectData", "--role-session-name", "<your name>", "--duration-seconds", "3600",
                "--external-id", "<the external ID you were given>",
            ],
            thirdParty.Output.TrimEnd().Split('\n'));
    }

    [AwsCliFact]
    public async Task Commands_WithTagsAndFiles_GiveTheShellWhatIsMeant()
    {
        const string Show = "aws() { printf '%s\\n' \"$@\"; }; cat() { echo \"content of $1\"; }; ";

        ToolRun tagged = await BashAsync(Show + written.Read("tagged/roles/assume-role.sh"));
        ToolRun jobs = await BashAsync(Show + written.Read("jobs/web-identity/assume-role.sh"));
        ToolRun people = await BashAsync(Show + written.Read("people/saml/assume-role.sh"));

        Assert.Equal(
            [
                "sts", "assume-role", "--role-arn", "arn:aws:iam::999999999999:role/Tagged", "--role-session-name", "deploy", "--duration-seconds", "3600",
                "--source-identity", "<any text>@example.com", "--tags", """[{"Key": "env", "Value": "prod"}, {"Key": "team", "Value": "<value>"}]""",
            ],
            tagged.Output.TrimEnd().Split('\n'));
        Assert.Equal(
            [
                "sts", "assume-role-with-web-identity", "--role-arn", "arn:aws:iam::999999999999:role/Jobs", "--role-session-name", "<your name>", "--duration-seconds", "3600",
                "--web-identity-token", "content of <path of the token>",
            ],
            jobs.Output.TrimEnd().Split('\n'));
        Assert.Equal(
            [
                "sts", "assume-role-with-saml", "--role-arn", "arn:aws:iam::999999999999:role/People", "--principal-arn", "arn:aws:iam::999999999999:saml-provider/Company", "--duration-seconds", "3600",
                "--saml-assertion", "content of <path of the SAML response, base64-encoded>",
            ],
            people.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Profiles_ThatWouldNotWork_AreNotWritten()
    {
        Assert.False(File.Exists(written.PathOf("tagged/roles/config")));
        Assert.False(File.Exists(written.PathOf("people/saml/config")));
        Assert.True(File.Exists(written.PathOf("tagged/roles/assume-role.sh")));
    }

    private static Task<ToolRun> BashAsync(string script) =>
        Tool.RunAsync("bash", ["-c", script], new Dictionary<string, string> { ["AWS_DEFAULT_REGION"] = "us-east-1" });
}

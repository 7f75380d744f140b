using System.Text.Json;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Cli.Tests.HandOver;

/// <summary>The Python that is handed over compiles, and calls what boto3 has.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class PythonTests(WrittenHandOver written) : IClassFixture<WrittenHandOver>
{
    /// <summary>Runs a file with calls to AWS answered here, after boto3 has checked their parameters.</summary>
    private const string Runner = """
        import json, runpy, sys
        from botocore.client import BaseClient
        from botocore.validate import ParamValidator

        def answer(client, operation, parameters):
            shape = client.meta.service_model.operation_model(operation).input_shape
            print(json.dumps({"operation": operation, "parameters": parameters, "errors": ParamValidator().validate(parameters, shape).generate_report()}))
            return {"Credentials": {"AccessKeyId": "ASIAEXAMPLE", "SecretAccessKey": "secret", "SessionToken": "token"}}

        BaseClient._make_api_call = answer
        session = runpy.run_path(sys.argv[1])["session"]
        print(json.dumps(list(session.get_credentials().get_frozen_credentials())[:3]))
        """;

    [PythonFact]
    public async Task Python_Compiles()
    {
        string[] files = [.. Directory.EnumerateFiles(written.Folder, "assume_role.py", SearchOption.AllDirectories)];
        Assert.Equal(6, files.Length);

        ToolRun run = await Tool.RunAsync("python3", ["-m", "py_compile", .. files], new Dictionary<string, string> { ["PYTHONPYCACHEPREFIX"] = written.PathOf("cache") });

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [PythonFact("boto3")]
    public async Task Python_MakesASessionOfTheRole()
    {
        string[] output = await RunAsync("inspect-data/third-party-222222222222/assume_role.py");

        JsonElement call = JsonDocument.Parse(output[0]).RootElement;
        Assert.Equal("AssumeRole", call.GetProperty("operation").GetString());
        Assert.Equal("", call.GetProperty("errors").GetString());
        Assert.Equal(
            """{"RoleArn": "arn:aws:iam::999999999999:role/InspectData", "RoleSessionName": "<your name>", "DurationSeconds": 3600, "ExternalId": "<the external ID you were given>"}""",
            call.GetProperty("parameters").GetRawText());
        Assert.Equal("""["ASIAEXAMPLE", "secret", "token"]""", output[1]);
    }

    [PythonFact("boto3")]
    public async Task Profiles_AreReadByBoto3_WithEachSetting()
    {
        const string script = """
            import json, sys
            from botocore.configloader import load_config

            for file in sys.argv[1:]:
                print(json.dumps(load_config(file)["profiles"]))
            """;
        string[] files = [written.PathOf("update-data/users/config"), written.PathOf("inspect-data/third-party-222222222222/config")];

        ToolRun run = await Tool.RunAsync("python3", ["-c", script, .. files], new Dictionary<string, string>());

        Assert.Equal(
            [
                """{"UpdateData": {"role_arn": "arn:aws:iam::999999999999:role/UpdateData", "source_profile": "<your profile>", "mfa_serial": "arn:aws:iam::111111111111:mfa/<your device>", "duration_seconds": "3600"}}""",
                """{"InspectData": {"role_arn": "arn:aws:iam::999999999999:role/InspectData", "source_profile": "<your profile>", "external_id": "<the external ID you were given>", "duration_seconds": "3600"}}""",
            ],
            run.Output.TrimEnd().Split('\n'));
    }

    [PythonFact("boto3")]
    public async Task Python_OfUsersWithMfa_SendsDeviceAndCode()
    {
        string[] output = await RunAsync("update-data/users/assume_role.py");

        JsonElement call = JsonDocument.Parse(output[0]).RootElement;
        Assert.Equal("", call.GetProperty("errors").GetString());
        Assert.Equal("arn:aws:iam::111111111111:mfa/<your device>", call.GetProperty("parameters").GetProperty("SerialNumber").GetString());
        Assert.Equal("<its code>", call.GetProperty("parameters").GetProperty("TokenCode").GetString());
        Assert.False(call.GetProperty("parameters").TryGetProperty("ExternalId", out _));
    }

    [PythonFact("boto3")]
    public async Task Python_WithTagsAndFiles_CallsWhatBoto3Has()
    {
        string path = written.PathOf("token.txt");
        await File.WriteAllTextAsync(path, "the-token-or-response\n");
        foreach ((string program, string placeholder) in ((string, string)[])[("jobs/web-identity", "<path of the token>"), ("people/saml", "<path of the SAML response, base64-encoded>")])
        {
            string text = written.Read($"{program}/assume_role.py");
            await File.WriteAllTextAsync(written.PathOf($"{program}/filled.py"), text.Replace(placeholder, path.Replace('\\', '/'), StringComparison.Ordinal));
        }

        string[][] outputs = [await RunAsync("tagged/roles/assume_role.py"), await RunAsync("jobs/web-identity/filled.py"), await RunAsync("people/saml/filled.py")];

        Assert.Equal(
            [
                """AssumeRole {"RoleArn": "arn:aws:iam::999999999999:role/Tagged", "RoleSessionName": "deploy", "DurationSeconds": 3600, "SourceIdentity": "<any text>@example.com", "Tags": [{"Key": "env", "Value": "prod"}, {"Key": "team", "Value": "<value>"}]}""",
                """AssumeRoleWithWebIdentity {"RoleArn": "arn:aws:iam::999999999999:role/Jobs", "RoleSessionName": "<your name>", "DurationSeconds": 3600, "WebIdentityToken": "the-token-or-response"}""",
                """AssumeRoleWithSAML {"RoleArn": "arn:aws:iam::999999999999:role/People", "PrincipalArn": "arn:aws:iam::999999999999:saml-provider/Company", "DurationSeconds": 3600, "SAMLAssertion": "the-token-or-response"}""",
            ],
            outputs.Select(output => JsonDocument.Parse(output[0]).RootElement).Select(call => $"{call.GetProperty("operation").GetString()} {call.GetProperty("parameters").GetRawText()}"));
        Assert.All(outputs, output => Assert.Equal("", JsonDocument.Parse(output[0]).RootElement.GetProperty("errors").GetString()));
    }

    private async Task<string[]> RunAsync(string file)
    {
        ToolRun run = await Tool.RunAsync("python3", ["-c", Runner, written.PathOf(file)], new Dictionary<string, string> { ["AWS_DEFAULT_REGION"] = "us-east-1" });
        Assert.Equal(0, run.ExitCode);
        return run.Output.TrimEnd().Split('\n');
    }
}

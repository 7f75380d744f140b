using CrossAccount.TestSupport.Aws;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.EndToEnd.Support;

/// <summary>The AWS CLI, told nothing of this machine's own configuration.</summary>
internal sealed class AwsCli(ServeRun serve)
{
    /// <summary>Adds profiles to those that the verb wrote, in a file of its own.</summary>
    public string ProfilesWith(params (string Name, string[] Settings)[] profiles)
    {
        string file = Path.Combine(serve.Folder, $"profiles-{profiles[^1].Name}");
        IEnumerable<string> added = profiles.Select(profile =>
            $"\n[profile {profile.Name}]\n{string.Join('\n', profile.Settings)}\nendpoint_url = {Address}\nregion = us-east-1\n");
        File.WriteAllText(file, File.ReadAllText(serve.Profiles) + string.Concat(added));
        return file;
    }

    /// <summary>Runs with a profile.</summary>
    public Task<ToolRun> RunAs(string profile, string file, string[] args, string? input = null) =>
        Run([.. args, "--profile", profile], new() { ["AWS_CONFIG_FILE"] = file }, input);

    /// <summary>Runs with keys in the environment, as the tutorial sets them.</summary>
    public Task<ToolRun> RunWith(SigningKeys keys, params string[] args) => Run(args, new()
    {
        ["AWS_CONFIG_FILE"] = Path.Combine(serve.Folder, "none"),
        ["AWS_ENDPOINT_URL"] = Address,
        ["AWS_REGION"] = "us-east-1",
        ["AWS_ACCESS_KEY_ID"] = keys.AccessKeyId,
        ["AWS_SECRET_ACCESS_KEY"] = keys.SecretAccessKey,
        ["AWS_SESSION_TOKEN"] = keys.SessionToken ?? "",
    });

    private string Address => serve.Endpoint.GetLeftPart(UriPartial.Authority);

    private Task<ToolRun> Run(string[] args, Dictionary<string, string> environment, string? input = null)
    {
        environment["HOME"] = serve.Folder;
        environment["AWS_SHARED_CREDENTIALS_FILE"] = Path.Combine(serve.Folder, "none");
        environment["AWS_EC2_METADATA_DISABLED"] = "true";
        environment["AWS_PAGER"] = "";
        environment["AWS_MAX_ATTEMPTS"] = "1";
        return Tool.RunAsync("setsid", ["--wait", "aws", .. args], environment, input ?? "");
    }
}

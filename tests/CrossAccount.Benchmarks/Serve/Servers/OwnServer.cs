using System.Globalization;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Aws;
using CrossAccount.TestSupport.Tools;

namespace CrossAccount.Benchmarks.Serve.Servers;

/// <summary><c>crossaccount serve</c> as people run it, on a stack whose quotas are raised as far as AWS raises them.</summary>
internal sealed class OwnServer : IServer
{
    private const string Door = "crossaccount";
    private const string Stack = "bench";
    private const string Trusting = "999999999999";
    private const string Trusted = "111111111111";

    private readonly ServerProcess _process;
    private readonly DirectoryInfo _folder;
    private readonly AwsConfigFile _profiles;

    private OwnServer(ServerProcess process, Uri endpoint, DirectoryInfo folder)
    {
        _process = process;
        Endpoint = endpoint;
        _folder = folder;
        _profiles = AwsConfigFile.Read(Path.Combine(folder.FullName, "profiles"));
    }

    public string Name => "crossaccount serve";

    public Uri Endpoint { get; }

    public SigningKeys Admin => _profiles.KeysOf($"{Trusting}-admin");

    public SigningKeys TrustedAdmin => _profiles.KeysOf($"{Trusted}-admin");

    public SigningKeys User => _profiles.KeysOf($"{Trusted}-David");

    public string Role => $"arn:aws:iam::{Trusted}:role/Developers";

    public TimeSpan StartUp => _process.StartUp;

    public long Memory => _process.Memory;

    /// <exception cref="BenchmarkException">The program cannot be built, or does not start.</exception>
    public static async Task<OwnServer> StartAsync()
    {
        string door = Path.Combine(Repository.Root, Door);
        await BuildAsync(door);
        DirectoryInfo folder = Project();
        int port = ServerProcess.FreePort();
        var endpoint = new Uri($"http://127.0.0.1:{port}/");
        string[] arguments =
        [
            "serve", Stack, "--project", folder.FullName,
            "--port", port.ToString(CultureInfo.InvariantCulture), "--profiles", Path.Combine(folder.FullName, "profiles"),
        ];
        return new(await ServerProcess.StartAsync(door, arguments, endpoint), endpoint, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>The door builds when something changed, which is not the server's start.</summary>
    private static async Task BuildAsync(string door)
    {
        ToolRun run = await Tool.RunAsync(door, ["--version"], new Dictionary<string, string>());
        if (run.ExitCode != 0)
        {
            throw new BenchmarkException($"the program cannot be built: {run.Error}");
        }
    }

    /// <summary>The shipped project with a stack of its own: the accounts of <c>dev</c>, no delegations, room for 10,000 roles.</summary>
    private static DirectoryInfo Project()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("crossaccount-bench-");
        File.Copy(Path.Combine(Repository.Root, "Pulumi.yaml"), Path.Combine(folder.FullName, "Pulumi.yaml"));
        File.WriteAllText(Path.Combine(folder.FullName, $"Pulumi.{Stack}.yaml"), $$"""
            config:
              crossaccount:trusting: { accountId: "{{Trusting}}", region: us-east-1, quotas: { roles: 10000, customerManagedPolicies: 10000 } }
              crossaccount:trusted: { accountId: "{{Trusted}}", region: us-east-1 }
              crossaccount:delegations: {}
            """);
        string exports = Path.Combine(folder.FullName, "stacks", "accounts", Stack);
        Directory.CreateDirectory(exports);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "stacks", "accounts", "dev")))
        {
            File.Copy(file, Path.Combine(exports, Path.GetFileName(file)));
        }

        return folder;
    }
}

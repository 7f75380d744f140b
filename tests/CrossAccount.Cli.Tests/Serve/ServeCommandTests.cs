using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Cli.Tests.Serve;

[Collection(RehearsalCollection.Name)]
public sealed partial class ServeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("crossaccount-serve-").FullName;

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Serve_TellsWhatIsServed_AndWritesProfiles(string stack)
    {
        string profiles = Path.Combine(_folder, "profiles");
        string seeds = Path.Combine(_folder, "seeds");

        CommandRun run = await ServeAsync("serve", stack, "--deploy", "--profiles", profiles, "--mfa-seeds", seeds);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Expectation.Matches($"serve-{stack}.txt", Scrub(run.Output));
        Expectation.Matches($"serve-{stack}-profiles.txt", Secrets().Replace(Scrub(await File.ReadAllTextAsync(profiles)), "$1..."));
        Expectation.Matches($"serve-{stack}-seeds.txt", Secrets().Replace(await File.ReadAllTextAsync(seeds), "$1..."));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(profiles));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(seeds));
        }
    }

    [Fact]
    public async Task Serve_OfAStackWithTheExportsOfAnother_HasItsAccounts()
    {
        string dev = Path.Combine(_folder, "dev");
        string local = Path.Combine(_folder, "local");

        await ServeAsync("serve", "dev", "--profiles", dev);
        await ServeAsync("serve", "local", "--profiles", local);

        IReadOnlyList<string> profiles = AwsConfigFile.Read(local).Profiles;
        Assert.Contains("111111111111-David", profiles);
        Assert.Equal(AwsConfigFile.Read(dev).Profiles, profiles);
    }

    [Fact]
    public async Task Serve_DoesNotReplaceAFileThatSomebodyElseWrote()
    {
        string profiles = Path.Combine(_folder, "config");
        await File.WriteAllTextAsync(profiles, "[default]\n");

        CommandRun run = await ServeAsync("serve", "--profiles", profiles);

        Assert.Equal((1, $"the file `{profiles}` is there already and was not written by this program: give a file that is not there yet\n"), (run.ExitCode, run.Error));
        Assert.Equal("[default]\n", await File.ReadAllTextAsync(profiles));
    }

    [Fact]
    public async Task Serve_WhereAnotherListens_SaysSo()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        string port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        CommandRun run = await CommandRun.OfAsync("serve", "dev", "--project", Repository.Root, "--port", port);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"the endpoint cannot listen on `127.0.0.1:{port}`: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("; give another `--port` or `--listen`\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`--port` is `65536`: give a number from 0 to 65535\n", "dev", "--port", "65536")]
    [InlineData("`--listen` is `here`: give an IP address, as in `127.0.0.1` or `0.0.0.0`\n", "dev", "--listen", "here")]
    [InlineData("`--oidc` is `https://issuer.example`: give issuer and file, as in `https://token.actions.githubusercontent.com=jwks.json`\n", "dev", "--oidc", "https://issuer.example")]
    [InlineData("`--oidc`: the issuer `http://issuer.example` is not a URL that begins with `https://` and has neither port nor query\n", "dev", "--oidc", "http://issuer.example=global.json")]
    [InlineData("`--oidc`: the key set of `https://issuer.example` has no key that signs, but needs one with `\"use\": \"sig\"` or without `use`\n", "dev", "--oidc", "https://issuer.example=KEYS")]
    public async Task BadOption_IsRefused(string error, params string[] args)
    {
        string keys = Path.Combine(_folder, "keys.json");
        await File.WriteAllTextAsync(keys, """{"keys":[]}""");

        CommandRun run = await CommandRun.OfAsync(
            ["serve", .. args.Select(each => each.Replace("KEYS", keys, StringComparison.Ordinal).Replace("global.json", keys, StringComparison.Ordinal)), "--project", Repository.Root]);

        Assert.Equal((3, error), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Serve_WithData_StartsFromWhatWasThere()
    {
        using var project = new ProjectCopy();
        string data = Path.Combine(_folder, "data");
        string profiles = Path.Combine(_folder, "profiles");

        CommandRun first = await ServeAsync(project.Folder, ["serve", "dev", "--data", data, "--profiles", profiles]);
        string keys = Keys(profiles);
        CommandRun second = await ServeAsync(project.Folder, ["serve", "dev", "--data", data, "--profiles", profiles]);
        project.Write("stacks/accounts/dev/999999999999.json", await File.ReadAllTextAsync(Path.Combine(project.Folder, "stacks/accounts/dev/999999999999.json")) + "\n");
        CommandRun changed = await ServeAsync(project.Folder, ["serve", "dev", "--data", data]);
        CommandRun other = await ServeAsync(project.Folder, ["serve", "prod", "--data", data]);

        Assert.Contains($"state     kept in {data} from now on\n", first.Output, StringComparison.Ordinal);
        Assert.Contains($"state     as it was in {data}\n", second.Output, StringComparison.Ordinal);
        Assert.Equal(keys, Keys(profiles));
        Assert.Contains(
            $"state     as it was in {data}; the exports have changed since and are not merged: remove the folder to start from them\n", changed.Output, StringComparison.Ordinal);
        Assert.Equal((1, $"the state in `{data}` is of the stack `dev`, not of `prod`: give another `--data`\n"), (other.ExitCode, other.Error));
    }

    /// <summary>The profiles without the port, which is another one each time.</summary>
    private static string Keys(string profiles) => Port().Replace(File.ReadAllText(profiles), "127.0.0.1:PORT");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Runs until the banner is there, and stops as Ctrl-C does.</summary>
    private static Task<CommandRun> ServeAsync(params string[] args) => ServeAsync(Repository.Root, args);

    private static async Task<CommandRun> ServeAsync(string project, string[] args)
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Task<int> run = Task.Run(() => CommandLine.RunAsync(
            [.. args, "--project", project, "--port", "0"], new InvocationConfiguration { Output = output, Error = error }, stop.Token));
        while (!run.IsCompleted && !output.ToString().Contains("Ctrl-C", StringComparison.Ordinal))
        {
            await Task.Delay(20);
        }

        await stop.CancelAsync();
        return new(await run, output.ToString(), error.ToString());
    }

    private string Scrub(string text) => Port().Replace(text, "127.0.0.1:PORT").Replace(_folder, "FOLDER", StringComparison.Ordinal);

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Port();

    [GeneratedRegex(@"(# external_id of [\w-]+: |aws_access_key_id = |aws_secret_access_key = |\?secret=)[^\s&]+")]
    private static partial Regex Secrets();
}

using System.CommandLine;
using System.Text.RegularExpressions;
using CrossAccount.Cli;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.EndToEnd.Support;

/// <summary><c>crossaccount serve</c>, running, with the files that it writes for clients.</summary>
public sealed partial class ServeRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly Task<int> _run;
    private readonly HttpClient _http = new();
    private int _codesShown;

    private ServeRun(string stack)
    {
        Folder = Directory.CreateTempSubdirectory("crossaccount-serve-").FullName;
        string[] args =
        [
            "serve", stack, "--project", Repository.Root, "--port", "0", "--deploy",
            "--profiles", Profiles, "--mfa-seeds", Path.Combine(Folder, "seeds"), "--log", Log,
        ];
        _run = Task.Run(() => CommandLine.RunAsync(args, new InvocationConfiguration { Output = _output, Error = _error }, _stop.Token));
    }

    /// <summary>A folder for the files, and for what clients keep.</summary>
    public string Folder { get; }

    /// <summary>The configuration file for AWS's clients.</summary>
    public string Profiles => Path.Combine(Folder, "profiles");

    /// <summary>The decision log.</summary>
    public string Log => Path.Combine(Folder, "decisions.jsonl");

    /// <summary>What the verb prints.</summary>
    public string Output => _output.ToString();

    /// <summary>Where it answers.</summary>
    public Uri Endpoint => new(EndpointLine().Match(File.ReadAllText(Profiles)).Groups[1].Value);

    public static async Task<ServeRun> StartAsync(string stack)
    {
        var run = new ServeRun(stack);
        DateTime end = DateTime.UtcNow + Patience;
        while (!run.Output.Contains("Ctrl-C", StringComparison.Ordinal))
        {
            Assert.False(run._run.IsCompleted, $"`serve {stack}` ended: {run._error}");
            Assert.True(DateTime.UtcNow < end, $"`serve {stack}` did not start: {run.Output}{run._error}");
            await Task.Delay(20);
        }

        return run;
    }

    /// <summary>The keys of a profile.</summary>
    public SigningKeys KeysOf(string profile) => AwsConfigFile.Read(Profiles).KeysOf(profile);

    /// <summary>The external ID of a delegation, as the file for clients tells it.</summary>
    public string ExternalIdOf(string delegation) =>
        Regex.Match(File.ReadAllText(Profiles), $@"# external_id of {Regex.Escape(delegation)}: (\S+)").Groups[1].Value;

    /// <summary>
    /// What the device of a serial number shows: first the code of the thirty seconds before, then the current one, which are the
    /// two that are good without a wait.
    /// </summary>
    public string NextCode(string serial)
    {
        string seed = Regex.Match(File.ReadAllText(Path.Combine(Folder, "seeds")), $@"secret=([A-Z2-7]+)&\S*#{Regex.Escape(serial)}\n").Groups[1].Value;
        return Totp.Code(seed, DateTimeOffset.UtcNow.AddSeconds(30 * (_codesShown++ - 1)));
    }

    /// <summary>Puts an object into a bucket of the trusting account, as its owner.</summary>
    public void PutObject(string bucket, string key)
    {
        using HttpResponseMessage response = new RestClient(_http, Endpoint, TimeProvider.System, KeysOf("999999999999-admin")).Send(HttpMethod.Put, $"/{bucket}/{key}", body: "hello"u8.ToArray());
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Makes a user of the third party who may assume roles, and gives its keys.</summary>
    public async Task<SigningKeys> ThirdPartyUser(string name)
    {
        const string Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}""";
        var admin = new QueryClient(_http, Endpoint, TimeProvider.System, KeysOf("222222222222-admin"));
        await admin.Iam("CreateUser", ("UserName", name));
        await admin.Iam("PutUserPolicy", ("UserName", name), ("PolicyName", "assume"), ("PolicyDocument", Policy));
        QueryAnswer key = await admin.Iam("CreateAccessKey", ("UserName", name));
        Assert.Null(key.Code);
        return new(key.Value("AccessKeyId")!, key.Value("SecretAccessKey")!);
    }

    /// <summary>Stops as Ctrl-C does; the program has to end well and to have said nothing of a mistake.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal((0, ""), (await _run.WaitAsync(Patience), _error.ToString()));
        _stop.Dispose();
        _http.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    [GeneratedRegex("endpoint_url = (.*)")]
    private static partial Regex EndpointLine();
}

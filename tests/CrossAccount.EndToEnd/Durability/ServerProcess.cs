using System.Diagnostics;
using System.Text;
using CrossAccount.TestSupport;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.EndToEnd.Durability;

/// <summary><c>crossaccount serve</c> as a process of its own, which can be killed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string AdminProfile = "111111111111-admin";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private ServerProcess(string folder)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "CrossAccount.Cli.dll"), "serve", "dev", "--project", Repository.Root, "--port", "0",
                "--data", Path.Combine(folder, "state"), "--profiles", Path.Combine(folder, "profiles"),
            },
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Append(line.Data);
        _process.ErrorDataReceived += (_, line) => Append(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Folder = folder;
    }

    public string Folder { get; }

    public Uri Endpoint { get; private set; } = null!;

    /// <summary>The root user of the trusted account.</summary>
    public SigningKeys Admin { get; private set; } = null!;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a server and waits until it answers.</summary>
    public static async Task<ServerProcess> StartAsync(string folder)
    {
        var server = new ServerProcess(folder);
        DateTime end = DateTime.UtcNow + Patience;
        while (!server.Output.Contains("Ctrl-C", StringComparison.Ordinal))
        {
            Assert.False(server._process.HasExited, $"the server ended: {server.Output}");
            Assert.True(DateTime.UtcNow < end, $"the server did not start: {server.Output}");
            await Task.Delay(10);
        }

        var profiles = AwsConfigFile.Read(Path.Combine(folder, "profiles"));
        server.Endpoint = profiles.EndpointOf(AdminProfile);
        server.Admin = profiles.KeysOf(AdminProfile);
        return server;
    }

    /// <summary>Ends the process as <c>kill -9</c> does: it is not asked, and runs nothing more.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CrossAccount.Benchmarks.Serve.Servers;

/// <summary>The process of a server: started, waited for until it answers, and stopped.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _error;

    private ServerProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>From the start to the first answer, whatever it says.</summary>
    public TimeSpan StartUp { get; private set; }

    /// <summary>The resident set of the process in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <exception cref="BenchmarkException">The program is missing, or ends before it answers.</exception>
    public static async Task<ServerProcess> StartAsync(string program, IEnumerable<string> arguments, Uri endpoint)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        long started = Stopwatch.GetTimestamp();
        ServerProcess server;
        try
        {
            server = new(Process.Start(start)!);
        }
        catch (Win32Exception exception)
        {
            throw new BenchmarkException($"`{program}` cannot be started: {exception.Message}");
        }

        using var http = new HttpClient();
        while (!await server.AnswersAsync(http, endpoint))
        {
            if (server._process.HasExited || Stopwatch.GetElapsedTime(started) > Patience)
            {
                await server.DisposeAsync();
                throw new BenchmarkException($"`{program}` does not answer on {endpoint}: {(await server._error).Trim()}");
            }

            await Task.Delay(1);
        }

        server.StartUp = Stopwatch.GetElapsedTime(started);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(HttpClient http, Uri endpoint)
    {
        try
        {
            using HttpResponseMessage response = await http.GetAsync(endpoint);
            return !_process.HasExited;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}

using System.Globalization;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Benchmarks.Serve.Servers;

/// <summary>moto's server, as it comes: one account, nothing enforced, no signature checked.</summary>
internal sealed class MotoServer : IServer
{
    private static readonly SigningKeys Anyone = new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    private readonly ServerProcess _process;

    private MotoServer(ServerProcess process, Uri endpoint)
    {
        _process = process;
        Endpoint = endpoint;
    }

    public string Name => "moto_server";

    public Uri Endpoint { get; }

    public SigningKeys Admin => Anyone;

    public SigningKeys TrustedAdmin => Anyone;

    public SigningKeys User => Anyone;

    public string Role => "arn:aws:iam::123456789012:role/Developers";

    public TimeSpan StartUp => _process.StartUp;

    public long Memory => _process.Memory;

    /// <exception cref="BenchmarkException">moto is missing.</exception>
    public static async Task<MotoServer> StartAsync()
    {
        int port = ServerProcess.FreePort();
        var endpoint = new Uri($"http://127.0.0.1:{port}/");
        return new(await ServerProcess.StartAsync("moto_server", ["-H", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture)], endpoint), endpoint);
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}

using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Server.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CrossAccount.LocalAws.Server;

/// <summary>A local AWS endpoint: the accounts of a <see cref="LocalCloud"/> for any AWS client, over HTTP on one port.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class LocalAwsServer : IAsyncDisposable
{
    private readonly KestrelServer _kestrel;
    private readonly LocalAwsServerOptions _options;

    private LocalAwsServer(KestrelServer kestrel, LocalAwsServerOptions options)
    {
        _kestrel = kestrel;
        _options = options;
        string address = kestrel.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        BaseAddress = new Uri(address);
    }

    /// <summary>Where the server answers, as in <c>http://127.0.0.1:4566/</c>: the <c>endpoint_url</c> of clients.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts a server and returns once it answers.</summary>
    /// <param name="cloud">The accounts. What the server is asked to change is changed there.</param>
    /// <param name="options">How to listen; null for <see cref="LocalAwsServerOptions.Default"/>.</param>
    /// <param name="cancellation">Gives up starting.</param>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<LocalAwsServer> StartAsync(
        LocalCloud cloud, LocalAwsServerOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        options ??= LocalAwsServerOptions.Default;
        KestrelServer kestrel = KestrelFactory.Create(options);
        try
        {
            await kestrel.StartAsync(new ServerApplication(new RequestDoor(new ServerState(cloud, options))), cancellation).ConfigureAwait(false);
            return new(kestrel, options);
        }
        catch
        {
            kestrel.Dispose();
            throw;
        }
    }

    /// <summary>Stops listening, lets running requests end within <see cref="LocalAwsServerOptions.StopTimeout"/>, and cuts off the rest.</summary>
    public async ValueTask DisposeAsync()
    {
        using var timeout = new CancellationTokenSource(_options.StopTimeout);
        await _kestrel.StopAsync(timeout.Token).ConfigureAwait(false);
        _kestrel.Dispose();
    }
}

using System.Net;

namespace CrossAccount.LocalAws.Server;

/// <summary>How a <see cref="LocalAwsServer"/> listens, and how much it takes.</summary>
public sealed record LocalAwsServerOptions
{
    /// <summary>The port that is listened on by default.</summary>
    public const int DefaultPort = 4566;

    /// <summary>What a server does unless told otherwise.</summary>
    public static LocalAwsServerOptions Default { get; } = new();

    /// <summary>
    /// The address and port to listen on; port 0 takes a free one. The default is <c>127.0.0.1:4566</c>. Calls over a loopback
    /// address count as calls over TLS (<c>aws:SecureTransport</c>), since the endpoint stands for AWS's; others do not.
    /// </summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, DefaultPort);

    /// <summary>The most bytes of a request's body. The default is 64 MiB; forms of IAM and STS end at 1 MiB.</summary>
    public long MaxBodyBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most connections at a time; more are closed at once. The default is 1,000.</summary>
    public int MaxConnections { get; init; } = 1000;

    /// <summary>How long requests may take to end when the server stops. The default is 5 seconds.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Is told of every exception that a request failed on, which is a mistake in the server. It may be called from many threads.
    /// The default is null: the client sees <c>InternalFailure</c>, and nobody learns why.
    /// </summary>
    public Action<Exception>? Fault { get; init; }

    /// <summary>
    /// Whether answers carry the decision in a header <c>x-crossaccount-decision</c>: outcome, layer, statements and reason as JSON.
    /// AWS never tells callers as much. The default is false.
    /// </summary>
    public bool Explain { get; init; }

    /// <summary>
    /// Where a line of JSON is written for each request to a service, and flushed: who, what, and what was decided by which
    /// statement. The server does not close it. The default is null: no log.
    /// </summary>
    public Stream? DecisionLog { get; init; }
}

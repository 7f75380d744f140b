using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>Makes Kestrel with its limits, and without the host, the routing and the logging that it usually stands in.</summary>
internal static class KestrelFactory
{
    public static KestrelServer Create(LocalAwsServerOptions options)
    {
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        // Pieces of aws-chunked have signatures around them.
        kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes + (options.MaxBodyBytes / 32);
        kestrel.Limits.MaxConcurrentConnections = options.MaxConnections;
        kestrel.Limits.MaxRequestLineSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 100;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(130);
        kestrel.Listen(options.Listen, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new KestrelServer(Options.Create(kestrel), transport, NullLoggerFactory.Instance);
    }
}

using System.Collections.Concurrent;
using System.Net;
using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Accounts;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>The context keys that come of a connection and its client. They are kept: a client asks more than once.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class ClientContexts
{
    private const int MaximumKept = 256;
    private const int LongestKept = 512;

    private readonly ConcurrentDictionary<Client, RequestContext> _contexts = [];

    /// <summary>The context of a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="region">The Region that it was signed for.</param>
    public RequestContext Of(HttpContext http, string region)
    {
        var client = new Client(http.Connection.RemoteIpAddress ?? IPAddress.Loopback, http.Request.Headers.UserAgent.ToString(), region);
        if (_contexts.TryGetValue(client, out RequestContext? context))
        {
            return context;
        }

        context = client.Describe().ToContext();
        if (client.UserAgent.Length <= LongestKept)
        {
            if (_contexts.Count >= MaximumKept)
            {
                _contexts.Clear();
            }

            _contexts[client] = context;
        }

        return context;
    }

    private readonly record struct Client(IPAddress Address, string UserAgent, string Region)
    {
        public ClientInfo Describe() => new()
        {
            SourceIp = (Address.IsIPv4MappedToIPv6 ? Address.MapToIPv4() : Address).ToString(),
            UserAgent = UserAgent,
            IsSecureTransport = IPAddress.IsLoopback(Address),
            Region = Region,
        };
    }
}

using System.Net;
using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Server.Signatures;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>The context keys that come of a connection and its client. They are kept: a client asks more than once.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class ClientContexts
{
    private const int MaximumKept = 256;
    private const int LongestKept = 512;

    private readonly BoundedCache<Client, RequestContext> _contexts = new(MaximumKept);

    /// <summary>The context of a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="region">The Region that it was signed for.</param>
    /// <param name="authentication">How it is signed, as S3 tells it; null for the other services, which do not.</param>
    public RequestContext Of(HttpContext http, string region, string? authentication = null)
    {
        var client = new Client(http.Connection.RemoteIpAddress ?? IPAddress.Loopback, http.Request.Headers.UserAgent.ToString(), region, authentication);
        if (_contexts.TryGet(client, out RequestContext? context))
        {
            return context;
        }

        context = client.ToContext();
        if (client.UserAgent.Length <= LongestKept)
        {
            _contexts.Add(client, context);
        }

        return context;
    }

    private readonly record struct Client(IPAddress Address, string UserAgent, string Region, string? Authentication)
    {
        public RequestContext ToContext()
        {
            var client = new ClientInfo
            {
                SourceIp = (Address.IsIPv4MappedToIPv6 ? Address.MapToIPv4() : Address).ToString(),
                UserAgent = UserAgent,
                IsSecureTransport = IPAddress.IsLoopback(Address),
                Region = Region,
            };
            return Authentication is null
                ? client.ToContext()
                : client.ToContext().With("s3:authType", Authentication).With("s3:signatureversion", Signer.Algorithm);
        }
    }
}

using System.Net;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Security;

/// <summary>Keeps the console to the browsers of this machine, and its forms to its own pages.</summary>
internal static class RequestGuard
{
    /// <summary>Why a request is turned away; null when it is not.</summary>
    public static string? Refuse(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is { } peer && !IPAddress.IsLoopback(peer))
        {
            return "the console asks for no passwords, so it answers only this machine: open it there";
        }

        // A page elsewhere can give its own name this machine's address; the name is then in the header.
        if (!IsOwnName(http.Request.Host))
        {
            return $"the host `{http.Request.Host.Value}` is not a name of this machine: use `localhost` or `127.0.0.1`";
        }

        return HttpMethods.IsPost(http.Request.Method) && !IsFromHere(http.Request)
            ? "the form was not sent by a page of this console: open the console and send it there"
            : null;
    }

    /// <summary>Whether a host is this machine, and not a bucket of it.</summary>
    public static bool IsOwnName(HostString host) =>
        string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host, out IPAddress? address) && IPAddress.IsLoopback(address));

    /// <remarks>Browsers say with every form where it comes from.</remarks>
    private static bool IsFromHere(HttpRequest request) => request.Headers.Origin is [{ } origin]
        ? string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase)
        : request.Headers["Sec-Fetch-Site"] == "same-origin";
}

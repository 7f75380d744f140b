using CrossAccount.LocalAws.Server.Signatures;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Tests.Support;

/// <summary>Makes requests out of what AWS's documentation prints.</summary>
internal static class RequestText
{
    public static (HttpRequest Request, RequestTarget Target) Read(string method, string target, params string[] headers)
    {
        HttpRequest request = new DefaultHttpContext().Request;
        request.Method = method;
        foreach (string header in headers)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            request.Headers.Append(header[..colon], header[(colon + 1)..]);
        }

        return (request, RequestTarget.Parse(target));
    }
}

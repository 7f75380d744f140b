using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Security;

/// <summary>What every answer of the console tells the browser: nothing from elsewhere, no scripts, no frames, no copies.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <remarks>Without a referrer to pages of its own, a browser would not say either where a form comes from.</remarks>
    public static void Add(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Security;

/// <summary>The cookie that tells one browser from another: 256 random bits.</summary>
/// <remarks>
/// It is <c>Lax</c> so that a link to switch roles, which comes from elsewhere, finds its reader signed in; nothing changes before
/// a form is sent. Cookies do not tell ports apart, so its name does.
/// </remarks>
internal static class VisitorCookie
{
    private const int Bytes = 32;
    private static readonly int Characters = Base64Url.GetEncodedLength(Bytes);

    /// <summary>The ID that a browser sent; null when it sent none that could be one.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies.TryGetValue(NameFor(request), out string? id) && id.Length == Characters && Base64Url.IsValid(id) ? id : null;

    /// <summary>Gives the browser a new ID.</summary>
    public static string Renew(HttpContext http)
    {
        string id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        http.Response.Cookies.Append(NameFor(http.Request), id, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Path = ConsolePages.Path,
            Secure = http.Request.IsHttps,
            IsEssential = true,
        });
        return id;
    }

    private static string NameFor(HttpRequest request) => $"crossaccount-console-{request.Host.Port ?? 80}";
}

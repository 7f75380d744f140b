using System.Net;
using System.Text.RegularExpressions;
using CrossAccount.LocalAws.Server.Console;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Tests.Console.Support;

/// <summary>As much of a browser as the console needs: it keeps a cookie and the token of the last page, and says where a form comes from.</summary>
internal sealed class ConsoleBrowser(ConsolePages pages)
{
    /// <summary>The cookie's value; null before the first answer.</summary>
    public string? Cookie { get; set; }

    /// <summary>The token of the last page.</summary>
    public string Token { get; set; } = "";

    public string Host { get; set; } = "localhost:4566";

    /// <summary>Where the next form comes from; null for a browser that does not say.</summary>
    public string? Origin { get; set; } = "http://localhost:4566";

    public IPAddress Address { get; set; } = IPAddress.Loopback;

    /// <summary>More headers of the next request.</summary>
    public Dictionary<string, string> Headers { get; } = [];

    public Task<ConsoleReply> Get(string page) => Send("GET", $"/_console/{page}", null);

    public Task<ConsoleReply> Post(string page, params (string Name, string Value)[] fields) =>
        Send("POST", $"/_console/{page}", new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("_token", Token)]));

    public Task<ConsoleReply> Upload(string page, string name, byte[] content)
    {
        var form = new MultipartFormDataContent { { new StringContent(Token), "_token" } };
        form.Add(new ByteArrayContent(content), "file", name);
        return Send("POST", $"/_console/{page}", form);
    }

    public Task<ConsoleReply> Switch(string account, string role, params (string Name, string Value)[] more) =>
        Post("switch-role", [("account", account), ("roleName", role), .. more]);

    public async Task<ConsoleReply> Send(string method, string target, HttpContent? content)
    {
        var http = new DefaultHttpContext();
        string[] parts = target.Split('?', 2);
        http.Request.Method = method;
        http.Request.Scheme = "http";
        http.Request.Host = new HostString(Host);
        http.Request.Path = Uri.UnescapeDataString(parts[0]);
        http.Request.QueryString = parts.Length > 1 ? new QueryString($"?{parts[1]}") : QueryString.Empty;
        http.Connection.RemoteIpAddress = Address;
        if (Cookie is not null)
        {
            http.Request.Headers.Cookie = $"crossaccount-console-4566={Cookie}";
        }

        if (method == "POST" && Origin is not null)
        {
            http.Request.Headers.Origin = Origin;
        }

        foreach ((string name, string value) in Headers)
        {
            http.Request.Headers[name] = value;
        }

        if (content is not null)
        {
            http.Request.Body = await content.ReadAsStreamAsync();
            http.Request.ContentType = content.Headers.ContentType!.ToString();
            http.Request.ContentLength = content.Headers.ContentLength;
        }

        using var body = new MemoryStream();
        http.Response.Body = body;
        await pages.HandleAsync(http);
        return Keep(new(http.Response.StatusCode, http.Response.Headers, body.ToArray()));
    }

    private ConsoleReply Keep(ConsoleReply reply)
    {
        if (reply.Headers.SetCookie.LastOrDefault() is { } cookie)
        {
            Cookie = cookie.Split(';')[0].Split('=', 2)[1];
        }

        Match token = Regex.Match(reply.Text, "name=\"_token\" value=\"([^\"]+)\"");
        Token = token.Success ? token.Groups[1].Value : Token;
        return reply;
    }
}

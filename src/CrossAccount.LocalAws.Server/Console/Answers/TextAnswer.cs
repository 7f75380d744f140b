using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Answers;

/// <summary>A sentence, for requests that no page is for.</summary>
internal sealed class TextAnswer(int status, string text) : ConsoleAnswer
{
    public override Task WriteAsync(HttpContext http)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(text);
    }
}

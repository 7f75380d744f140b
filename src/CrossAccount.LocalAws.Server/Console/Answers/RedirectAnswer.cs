using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Answers;

/// <summary>Sends the browser to another page of the console, which it asks for with GET.</summary>
internal sealed class RedirectAnswer(string path) : ConsoleAnswer
{
    public override Task WriteAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}

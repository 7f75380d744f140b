using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CrossAccount.LocalAws.Server.Console.Answers;

/// <summary>An object to be saved. It is never shown: its content is somebody else's.</summary>
internal sealed class DownloadAnswer(ReadOnlyMemory<byte> content, string fileName) : ConsoleAnswer
{
    public override async Task WriteAsync(HttpContext http)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = content.Length;
        http.Response.Headers.ContentDisposition = disposition.ToString();
        await http.Response.Body.WriteAsync(content);
    }
}

using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Answers;

/// <summary>What a page answers.</summary>
internal abstract class ConsoleAnswer
{
    public abstract Task WriteAsync(HttpContext http);
}

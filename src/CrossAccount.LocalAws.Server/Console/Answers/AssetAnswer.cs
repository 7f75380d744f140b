using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Console.Answers;

/// <summary>A file that is part of the console: its stylesheet or its icon.</summary>
internal sealed class AssetAnswer(string name, string mediaType) : ConsoleAnswer
{
    private static readonly ConcurrentDictionary<string, byte[]> Read = new(StringComparer.Ordinal);

    public override async Task WriteAsync(HttpContext http)
    {
        byte[] content = Read.GetOrAdd(name, Load);
        http.Response.ContentType = mediaType;
        http.Response.ContentLength = content.Length;
        await http.Response.Body.WriteAsync(content);
    }

    private static byte[] Load(string name)
    {
        using Stream resource = typeof(AssetAnswer).Assembly.GetManifestResourceStream($"console/{name}")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}

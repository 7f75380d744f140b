using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>Quotes texts.</summary>
internal static class Quoted
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+=,.@:/-");
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For a POSIX shell, where it is needed: the shell would take brackets for files.</summary>
    public static string ForShell(string text) =>
        text.AsSpan().ContainsAnyExcept(Plain) ? $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'" : text;

    /// <summary>For C#, Python and JSON, whose escapes of a text in double quotes are the same.</summary>
    public static string ForCode(string text) => JsonSerializer.Serialize(text, Json);
}

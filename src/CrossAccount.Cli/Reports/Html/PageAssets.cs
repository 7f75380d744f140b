using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace CrossAccount.Cli.Reports.Html;

/// <summary>The style sheet and the script, which are part of the page, and the policy that lets the page have nothing else.</summary>
public static class PageAssets
{
    private static readonly string StyleText = Read("preview.css");
    private static readonly string ScriptText = Read("preview.js");

    /// <summary>The style sheet as an element.</summary>
    public static MarkupString Style { get; } = new($"<style>{StyleText}</style>");

    /// <summary>The script as an element.</summary>
    public static MarkupString Script { get; } = new($"<script>{ScriptText}</script>");

    /// <summary>Allows this very style sheet and script by their hashes, and nothing from anywhere.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src '{HashOf(StyleText)}'; script-src '{HashOf(ScriptText)}'; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);

        // A browser reads every end of a line as one line feed, before it computes the hash.
        return $"\n{reader.ReadToEnd().ReplaceLineEndings("\n")}";
    }
}

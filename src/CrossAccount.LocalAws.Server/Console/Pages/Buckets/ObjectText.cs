using System.Text;
using CrossAccount.LocalAws.Server.Console.Requests;

namespace CrossAccount.LocalAws.Server.Console.Pages.Buckets;

/// <summary>Objects that are text short enough to be edited in a page.</summary>
internal static class ObjectText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null when the content is too long, or is no text that a form gives back as it was.</summary>
    public static string? Read(ReadOnlySpan<byte> content)
    {
        if (content.Length > ConsoleForms.MaximumTextBytes)
        {
            return null;
        }

        try
        {
            string text = Strict.GetString(content);
            return text.Any(IsLost) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>What a form gives back, with the line ends that the object had.</summary>
    /// <remarks>Browsers send every line end as two characters.</remarks>
    public static byte[] Write(string text, string? before)
    {
        string lines = text.ReplaceLineEndings("\n");
        bool hadTwo = before?.Contains("\r\n", StringComparison.Ordinal) == true;
        return Strict.GetBytes(hadTwo ? lines.Replace("\n", "\r\n", StringComparison.Ordinal) : lines);
    }

    private static bool IsLost(char character) => (char.IsControl(character) && character is not ('\t' or '\n' or '\r')) || character is '\uFEFF' or '\uFFFE' or '\uFFFF';
}

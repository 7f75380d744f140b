using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Sts.Messages;

namespace CrossAccount.LocalAws.Server.Decisions;

/// <summary>A decision as the value of a header: JSON in ASCII, of bounded length.</summary>
internal static class ExplainHeader
{
    public const string Name = "x-crossaccount-decision";

    /// <summary>What all headers of an answer may take together is more than this; clients begin to refuse at 8 KiB.</summary>
    public const int LongestValue = 5 * 1024;

    /// <summary>The header that carries an encoded authorization message.</summary>
    public const string MessageName = "x-crossaccount-authorization-message";

    private const int LongestMessage = 2 * 1024;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(DecidedRequest decided, Decision decision)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            DecisionJson.Write(json, decided);
            json.WriteEndObject();
        }

        string text = Ascii(Encoding.UTF8.GetString(buffer.WrittenSpan));
        return text.Length <= LongestValue ? text : $$"""{"outcome":"{{decision.Outcome}}"}""";
    }

    /// <summary>The details of a refusal for <c>sts:DecodeAuthorizationMessage</c>; null for what is allowed, and where they are too long.</summary>
    public static string? MessageOf(LocalCloud cloud, DecidedRequest decided, Decision decision) =>
        !decision.IsAllowed && AuthorizationMessage.Encode(cloud, decided.Request, decision) is { Length: <= LongestMessage } message ? message : null;

    private static string Ascii(string json)
    {
        if (Ascii7(json))
        {
            return json;
        }

        var text = new StringBuilder(json.Length + 32);
        foreach (char each in json)
        {
            if (each is >= ' ' and <= '~')
            {
                text.Append(each);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)each:x4}");
            }
        }

        return text.ToString();
    }

    private static bool Ascii7(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}

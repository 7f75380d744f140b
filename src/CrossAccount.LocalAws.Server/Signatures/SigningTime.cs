using System.Globalization;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>When a request was signed, in ISO 8601's basic format: <c>20150830T123600Z</c>.</summary>
internal sealed record SigningTime(string Text, DateTimeOffset Value)
{
    private const string Format = "yyyyMMdd'T'HHmmss'Z'";

    public string Date => Text[..8];

    public static SigningTime? Parse(string? text) =>
        DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value)
            ? new(text!, value)
            : null;

    /// <summary>The time of a <c>Date</c> header, which has HTTP's format.</summary>
    public static SigningTime? ParseHttp(string? text) =>
        Parse(text)
        ?? (DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset value)
            ? new(Show(value), value)
            : null);

    public static string Show(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public override string ToString() => Text;
}

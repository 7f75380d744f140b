using System.Globalization;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>Reads a moment: the W3C profile of ISO 8601, or seconds since 1970. Four digits alone are a year.</summary>
internal static class Moment
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd", "yyyy-MM", "yyyy",
    ];

    public static bool TryRead(string text, out DateTimeOffset moment)
    {
        if (text.Length != 4 && text.AsSpan().IndexOfAnyExcept(Characters.Digits) < 0
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds))
        {
            bool inRange = seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
            moment = inRange ? DateTimeOffset.FromUnixTimeSeconds(seconds) : default;
            return inRange;
        }

        return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }
}

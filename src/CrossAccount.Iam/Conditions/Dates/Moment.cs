using System.Globalization;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>Reads a moment: the W3C profile of ISO 8601, or seconds since 1970. Four digits alone are a year.</summary>
internal static class Moment
{
    private const int UsualLength = 20;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd", "yyyy-MM", "yyyy",
    ];

    public static bool TryRead(string text, out DateTimeOffset moment)
    {
        if (TryReadUsual(text, out moment))
        {
            return true;
        }

        if (text.Length != 4 && text.AsSpan().IndexOfAnyExcept(Characters.Digits) < 0
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds))
        {
            bool inRange = seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
            moment = inRange ? DateTimeOffset.FromUnixTimeSeconds(seconds) : default;
            return inRange;
        }

        return DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    /// <summary>
    /// <c>yyyy-MM-ddTHH:mm:ssZ</c>, the form in which AWS fills in its own keys and nearly all requests have. What is not quite of
    /// that form is left to the general way.
    /// </summary>
    private static bool TryReadUsual(string text, out DateTimeOffset moment)
    {
        moment = default;
        if (text.Length != UsualLength || text is not [_, _, _, _, '-', _, _, '-', _, _, 'T', _, _, ':', _, _, ':', _, _, 'Z'])
        {
            return false;
        }

        int year = (Number(text, 0) * 100) + Number(text, 2);
        int month = Number(text, 5);
        int day = Number(text, 8);
        int hour = Number(text, 11);
        int minute = Number(text, 14);
        int second = Number(text, 17);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        moment = new(year, month, day, hour, minute, second, TimeSpan.Zero);
        return true;
    }

    /// <summary>The number of two digits; far below zero when they are not digits.</summary>
    private static int Number(string text, int place) =>
        char.IsAsciiDigit(text[place]) && char.IsAsciiDigit(text[place + 1])
            ? ((text[place] - '0') * 10) + text[place + 1] - '0'
            : -10_000;
}

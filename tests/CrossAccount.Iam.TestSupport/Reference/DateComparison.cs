using System.Globalization;
using System.Text.RegularExpressions;

namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>
/// <c>DateEquals</c> and its relatives: the W3C profile of ISO 8601 or seconds since 1970, on either side. Four digits are a year;
/// a time without a zone is in UTC.
/// </summary>
internal static partial class DateComparison
{
    public static bool Matches(string relation, string expected, string actual) =>
        Read(expected) is { } policy && Read(actual) is { } request && Comparison.IsOrder(relation, request.CompareTo(policy));

    private static DateTimeOffset? Read(string text)
    {
        if (text.Length != 4 && Seconds().IsMatch(text))
        {
            return decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out decimal seconds)
                && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
                ? DateTimeOffset.FromUnixTimeSeconds((long)seconds)
                : null;
        }

        Match match = Iso().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int Number(string group, int otherwise) =>
            match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : otherwise;

        var offset = new TimeSpan(Number("oh", 0), Number("om", 0), 0);
        long ticks = long.Parse(match.Groups["f"].Value.PadRight(7, '0'), CultureInfo.InvariantCulture);
        try
        {
            var local = new DateTime(Number("y", 0), Number("m", 1), Number("d", 1), Number("h", 0), Number("min", 0), Number("s", 0), DateTimeKind.Unspecified);
            return new DateTimeOffset(local.AddTicks(ticks), match.Groups["sign"].Value == "-" ? -offset : offset);
        }
        catch (ArgumentException)
        {
            // No such day, hour or zone.
            return null;
        }
    }

    [GeneratedRegex(@"^[0-9]+\z")]
    private static partial Regex Seconds();

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(-(?<m>[0-9]{2})(-(?<d>[0-9]{2})(T(?<h>[0-9]{2}):(?<min>[0-9]{2})(:(?<s>[0-9]{2})(\.(?<f>[0-9]{1,7}))?)?(Z|(?<sign>[+-])(?<oh>[0-9]{2}):(?<om>[0-5][0-9]))?)?)?)?\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();
}

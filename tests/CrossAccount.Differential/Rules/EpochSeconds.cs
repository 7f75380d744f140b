using System.Globalization;
using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>The simulator takes the seconds of a Date condition for milliseconds; here they become ISO 8601.</summary>
internal sealed class EpochSeconds() : KnownDifference("date/epoch-seconds")
{
    protected override void Change(JsonObject request) => request.ReplaceValues(
        name => name.Contains("Date", StringComparison.Ordinal),
        value => value.All(char.IsAsciiDigit)
            ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(value, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : value);
}

using System.Globalization;

namespace CrossAccount.Pulumi.Limits;

/// <summary>Numbers for people, as in <c>10,240</c>.</summary>
internal static class Numbers
{
    public static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

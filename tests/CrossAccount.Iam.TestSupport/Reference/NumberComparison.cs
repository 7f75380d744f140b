using System.Globalization;

namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>NumericEquals</c> and its relatives: integers and decimals. What is no number matches nothing.</summary>
internal static class NumberComparison
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool Matches(string relation, string expected, string actual) =>
        decimal.TryParse(expected, Style, CultureInfo.InvariantCulture, out decimal policy)
        && decimal.TryParse(actual, Style, CultureInfo.InvariantCulture, out decimal request)
        && Comparison.IsOrder(relation, request.CompareTo(policy));
}

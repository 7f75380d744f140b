using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CrossAccount.Differential.Rules;

/// <summary>For the simulator a variable without a value keeps negated operators from matching; here it becomes a text that equals nothing.</summary>
internal sealed partial class VariableWithoutValue() : KnownDifference("variable/no-value-negated")
{
    private const string EqualsNothing = "(no value)";

    protected override void Change(JsonObject request) => request.ReplaceValues(
        name => name.Contains("Not", StringComparison.Ordinal),
        value => Replace(request, value, EqualsNothing));

    /// <summary>A text with something else for the variables that have neither a value nor a default.</summary>
    public static string Replace(JsonObject request, string text, string replacement) =>
        Variable().Replace(text, match => request.HasKey(match.Groups["key"].Value) ? match.Value : replacement);

    /// <summary>A variable without a default.</summary>
    [GeneratedRegex(@"\$\{(?<key>[^}*?$,]+)\}")]
    private static partial Regex Variable();
}

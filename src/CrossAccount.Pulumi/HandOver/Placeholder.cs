using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CrossAccount.Pulumi.HandOver;

/// <summary>What stands for a value that the trust asks for: the value where there is one, or what to fill in.</summary>
internal static partial class Placeholder
{
    /// <param name="patterns">The values that are possible, with <c>*</c>, <c>?</c> and variables; none for any.</param>
    /// <param name="any">What stands for any value.</param>
    public static string Of(ImmutableArray<string> patterns, string any) => patterns.IsDefaultOrEmpty ? any
        : patterns is [var one] ? Piece().Replace(one, piece => piece.Value switch
        {
            "*" => "<any text>",
            "?" => "<any character>",
            "${aws:username}" => "<your user name>",
            var variable => $"<your {variable[2..^1]}>",
        })
        : $"<{string.Join(" or ", patterns)}>";

    [GeneratedRegex(@"\$\{[^}]+\}|\*|\?")]
    private static partial Regex Piece();
}

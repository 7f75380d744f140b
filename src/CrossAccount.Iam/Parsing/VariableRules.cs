using System.Buffers;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Parsing;

/// <summary>What a policy variable looks like: <c>${key}</c>, <c>${key, 'default'}</c>, or one of <c>${*}</c>, <c>${?}</c>, <c>${$}</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-brace-in-variable">Errors in variables</see>.</remarks>
internal static class VariableRules
{
    private const string Help = "write `${aws:username}` or `${aws:username, 'default'}`, and `${$}` for a plain `$`";

    private static readonly SearchValues<char> Symbols = SearchValues.Create("_.:/=+-@");

    /// <summary>Whether a text has a variable, finished or not, in a document whose version has variables.</summary>
    public static bool Has(string text) => text.Contains("${", StringComparison.Ordinal);

    /// <summary>What is wrong with the first variable of a text that is not in order.</summary>
    public static Problem? Check(string text)
    {
        for (int start = text.IndexOf("${", StringComparison.Ordinal); start >= 0;)
        {
            int end = text.IndexOf('}', start);
            if (end < 0)
            {
                return Bad(text[start..], "has no closing brace");
            }

            if (Fault(text.AsSpan(start + 2, end - start - 2)) is { } fault)
            {
                return Bad(text[start..(end + 1)], fault);
            }

            start = text.IndexOf("${", end + 1, StringComparison.Ordinal);
        }

        return null;
    }

    private static string? Fault(ReadOnlySpan<char> inner)
    {
        if (inner is "*" or "?" or "$")
        {
            return null;
        }

        int comma = inner.IndexOf(',');
        ReadOnlySpan<char> key = comma < 0 ? inner : inner[..comma];
        if (key.IsEmpty)
        {
            return "is empty";
        }

        foreach (char character in key)
        {
            if (!char.IsLetterOrDigit(character) && !Symbols.Contains(character))
            {
                return char.IsWhiteSpace(character) ? "has a space in its key" : $"has `{character}` in its key";
            }
        }

        int colon = key.IndexOf(':');
        if (colon <= 0 || colon == key.Length - 1)
        {
            return "is not the name of a context key, `service:key`";
        }

        return comma < 0 || IsDefault(inner[(comma + 1)..].Trim()) ? null : "has a default value without single quotes around it";
    }

    private static bool IsDefault(ReadOnlySpan<char> text) => text.Length >= 2 && text[0] == '\'' && text[^1] == '\'';

    private static Problem Bad(string variable, string fault) =>
        new(DiagnosticCodes.BadVariable, $"the policy variable `{NameRules.Shorten(variable)}` {fault}", Help);
}

using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Parsing;

/// <summary>What a statement ID, an action and a resource look like.</summary>
internal static class PatternRules
{
    public static Problem? CheckSid(string text) => text.All(char.IsAsciiLetterOrDigit)
        ? null
        : new(DiagnosticCodes.BadSid, $"the statement ID `{NameRules.Shorten(text)}` has other characters than ASCII letters and digits", "leave those characters out");

    public static Problem DuplicateSid(string text) =>
        new(DiagnosticCodes.DuplicateSid, $"the statement ID `{NameRules.Shorten(text)}` is used twice", "give each statement an ID of its own");

    public static Problem? CheckAction(string text)
    {
        if (text == "*")
        {
            return null;
        }

        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bool valid = colon > 0 && colon < text.Length - 1
            && text.AsSpan(0, colon).IndexOfAnyExcept(Characters.Service) < 0
            && text.AsSpan(colon + 1).IndexOfAnyExcept(Characters.Action) < 0;
        return valid
            ? null
            : new(DiagnosticCodes.BadAction, $"`{NameRules.Shorten(text)}` is not an action", "write `service:Action`, as in `sts:AssumeRole`, or `*`");
    }

    /// <param name="text">The resource.</param>
    /// <param name="variables">Whether the document's version has policy variables.</param>
    public static Problem? CheckResource(string text, bool variables)
    {
        if (text == "*")
        {
            return null;
        }

        if (variables && VariableRules.Check(text) is { } problem)
        {
            return problem;
        }

        if (!text.StartsWith("arn:", StringComparison.Ordinal) || (text.AsSpan().Count(':') < 5 && !text.EndsWith('*')))
        {
            return Bad(text, why: "");
        }

        string partition = text.Split(':', 3)[1];
        return partition.AsSpan().ContainsAny('*', '?', '$') || Partition.TryParse(partition).TryGetValue(out _, out string? error)
            ? null
            : Bad(text, $": {error}");
    }

    private static Problem Bad(string text, string why) => new(
        DiagnosticCodes.BadResource, $"`{NameRules.Shorten(text)}` is not a resource{why}",
        "write an ARN, `arn:partition:service:region:account:resource`, possibly with wildcards, or `*`", NameRules.Shorten(text));
}

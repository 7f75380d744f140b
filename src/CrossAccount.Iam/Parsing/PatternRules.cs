using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Parsing;

/// <summary>What a statement ID, an action and a resource look like.</summary>
internal static class PatternRules
{
    public static (string Code, string Message, string Help)? CheckSid(string text) => text.All(char.IsAsciiLetterOrDigit)
        ? null
        : (DiagnosticCodes.BadSid, $"the statement ID `{NameRules.Shorten(text)}` has other characters than ASCII letters and digits", "leave those characters out");

    public static (string Code, string Message, string Help)? CheckAction(string text)
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
            : (DiagnosticCodes.BadAction, $"`{NameRules.Shorten(text)}` is not an action", "write `service:Action`, as in `sts:AssumeRole`, or `*`");
    }

    public static (string Code, string Message, string Help)? CheckResource(string text)
    {
        if (text == "*")
        {
            return null;
        }

        const string Help = "write an ARN, `arn:partition:service:region:account:resource`, possibly with wildcards, or `*`";
        if (!text.StartsWith("arn:", StringComparison.Ordinal) || (text.AsSpan().Count(':') < 5 && !text.EndsWith('*')))
        {
            return (DiagnosticCodes.BadResource, $"`{NameRules.Shorten(text)}` is not a resource", Help);
        }

        string partition = text.Split(':', 3)[1];
        return partition.AsSpan().ContainsAny('*', '?', '$') || Partition.TryParse(partition).TryGetValue(out _, out string? error)
            ? null
            : (DiagnosticCodes.BadResource, $"`{NameRules.Shorten(text)}` is not a resource: {error}", Help);
    }
}

namespace CrossAccount.Iam.Matching;

/// <summary>
/// Splits a text at its variables: <c>${key}</c>, <c>${key, 'default'}</c>, and the escapes <c>${*}</c>, <c>${?}</c>, <c>${$}</c>.
/// An opening without an end is plain text; validation refuses it.
/// </summary>
internal static class TemplateParser
{
    public static TemplatePart[] Parse(string text, bool wildcards)
    {
        List<TemplatePart> parts = [];
        List<int> tokens = [];
        int position = 0;
        int lastEnd = text.LastIndexOf('}');
        while (position < text.Length)
        {
            bool opens = text[position] == '$' && position + 2 <= lastEnd && text[position + 1] == '{';
            int end = opens ? text.IndexOf('}', position + 2) : -1;
            if (end < 0)
            {
                tokens.Add(TokenOf(text[position++], wildcards));
                continue;
            }

            string inner = text[(position + 2)..end];
            position = end + 1;
            if (inner is "*" or "?" or "$")
            {
                tokens.Add(inner[0]);
                continue;
            }

            if (tokens.Count > 0)
            {
                parts.Add(TemplatePart.Fixed([.. tokens]));
                tokens.Clear();
            }

            parts.Add(Variable(inner));
        }

        if (tokens.Count > 0)
        {
            parts.Add(TemplatePart.Fixed([.. tokens]));
        }

        return [.. parts];
    }

    private static TemplatePart Variable(string inner)
    {
        int comma = inner.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            return TemplatePart.Variable(inner.Trim(), null);
        }

        string rest = inner[(comma + 1)..].Trim();
        string? defaultValue = rest.Length >= 2 && rest[0] == '\'' && rest[^1] == '\'' ? rest[1..^1] : null;
        return TemplatePart.Variable(inner[..comma].Trim(), defaultValue);
    }

    private static int TokenOf(char character, bool wildcards) =>
        !wildcards ? character : character switch { '*' => Glob.AnyText, '?' => Glob.AnyCharacter, _ => character };
}

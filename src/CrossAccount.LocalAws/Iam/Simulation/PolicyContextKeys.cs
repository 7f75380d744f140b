using System.Collections.Immutable;
using CrossAccount.Iam.Policies;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>The context keys that policies ask for: in conditions, and as variables.</summary>
internal static class PolicyContextKeys
{
    /// <summary>The keys of several policies, by name; they compare without case.</summary>
    public static ImmutableArray<string> Of(IEnumerable<PolicyDocument> documents) =>
        [.. documents.SelectMany(In).ToHashSet(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string> In(PolicyDocument document)
    {
        bool hasVariables = document.Version == PolicyVersion.Current;
        foreach (Statement statement in document.Statements)
        {
            foreach (Condition condition in statement.Conditions)
            {
                yield return condition.Key;
            }

            IEnumerable<string> texts = statement.Conditions.SelectMany(condition => condition.Values).Concat(statement.Resource?.Patterns ?? []);
            foreach (string key in hasVariables ? texts.SelectMany(Variables) : [])
            {
                yield return key;
            }
        }
    }

    private static IEnumerable<string> Variables(string text)
    {
        int position = 0;
        while ((position = text.IndexOf("${", position, StringComparison.Ordinal)) >= 0)
        {
            int end = text.IndexOf('}', position);
            if (end < 0)
            {
                yield break;
            }

            // A variable may have a default value behind a comma; `${*}` and its like stand for the character.
            string key = text[(position + 2)..end].Split(',')[0].Trim();
            position = end;
            if (key.Contains(':', StringComparison.Ordinal))
            {
                yield return key;
            }
        }
    }
}

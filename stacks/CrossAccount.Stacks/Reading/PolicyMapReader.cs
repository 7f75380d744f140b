using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads policy documents by name.</summary>
internal static class PolicyMapReader
{
    public static ImmutableSortedDictionary<string, PolicyDocument> Read(SettingsValue? value, PolicyKind kind)
    {
        var documents = ImmutableSortedDictionary.CreateBuilder<string, PolicyDocument>(StringComparer.Ordinal);
        if (value?.AsObject() is not { } map)
        {
            return documents.ToImmutable();
        }

        foreach ((string name, SettingsValue member) in map.Members)
        {
            if (!PolicyName.TryParse(name).TryGetValue(out _, out string? error))
            {
                member.Report(error, AwsPages.Quotas);
            }

            ParseResult result = PolicyParser.Parse(member.Json.GetRawText());
            ImmutableArray<Diagnostic> diagnostics = result.TryGetDocument(out PolicyDocument? document)
                ? PolicyValidator.Validate(document, kind)
                : result.Diagnostics;
            foreach (Diagnostic diagnostic in diagnostics)
            {
                member.Errors.Add(member.Key + diagnostic.Path[1..], $"{diagnostic.Message}: {diagnostic.Help}", AwsPages.PolicyGrammar);
            }

            // Limits are those of the text that is deployed, which only a valid document has.
            foreach (LimitProblem problem in diagnostics.IsEmpty ? PolicyLimits.Find(document!, kind) : [])
            {
                member.Report(problem);
            }

            if (document is not null)
            {
                documents[name] = document;
            }
        }

        return documents.ToImmutable();
    }
}

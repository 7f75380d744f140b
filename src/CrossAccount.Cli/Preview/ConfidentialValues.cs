using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Cli.Preview;

/// <summary>Takes the values of external IDs out of documents.</summary>
internal static class ConfidentialValues
{
    /// <summary>The document with a text in the place of each external ID that tells only how many there are.</summary>
    public static PolicyDocument Hide(PolicyDocument document) =>
        Replace(document, values => [.. values.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"(external ID {index + 1}, not shown)"))]);

    /// <summary>The document with other values of conditions on external IDs.</summary>
    public static PolicyDocument Replace(PolicyDocument document, Func<ImmutableArray<string>, ImmutableArray<string>> replace) => document with
    {
        Statements =
        [
            .. document.Statements.Select(statement => statement.Conditions.Any(IsConfidential)
                ? statement with { Conditions = [.. statement.Conditions.Select(condition => IsConfidential(condition) ? condition with { Values = replace(condition.Values) } : condition)] }
                : statement),
        ],
    };

    private static bool IsConfidential(Condition condition) => condition.Key.Equals(ContextKeys.ExternalId, StringComparison.OrdinalIgnoreCase);
}

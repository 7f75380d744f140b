using System.Collections.Immutable;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis;

/// <summary>Finds principals of a trust or resource policy that nobody can meet any more, because what they named was deleted.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles">IAM role principals</see>.</remarks>
public static class BrokenPrincipals
{
    /// <summary>The unique IDs that stand where there was an ARN, each once, in the order of the document.</summary>
    public static ImmutableArray<PrincipalId> Find(PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return
        [
            .. document.Statements
                .SelectMany(statement => statement.Principal?.Principals ?? [])
                .Where(principal => principal.Kind == PrincipalKind.Aws)
                .Select(principal => PrincipalId.TryParse(principal.Value))
                .Where(id => id.IsValid)
                .Select(id => id.ValueOrThrow())
                .Distinct(),
        ];
    }
}

using System.Collections.Immutable;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>What about the conditions of a grant AWS would refuse, or would show to everyone.</summary>
internal static class GrantConditionRules
{
    /// <param name="own">The conditions that belong to the kind of grant.</param>
    /// <param name="free">The conditions given with it.</param>
    public static IEnumerable<string> Problems(ImmutableArray<Condition> own, ImmutableArray<Condition> free)
    {
        ImmutableArray<Condition> all = [.. own, .. free];
        return ExternalIdProblems(all).Concat(Repetitions(all)).Concat(Invalid(all));
    }

    private static IEnumerable<string> ExternalIdProblems(ImmutableArray<Condition> conditions) => conditions
        .Where(condition => condition.Key.Equals(ContextKeys.ExternalId, StringComparison.OrdinalIgnoreCase))
        .Select(condition => $"the condition on `{condition.Key}` would be kept and shown as plain text: trust a third party on an external ID instead, which is kept a secret");

    /// <summary>A statement can hold an operator and key only once, so a free condition may not repeat one of the grant's own.</summary>
    private static IEnumerable<string> Repetitions(ImmutableArray<Condition> conditions) => conditions
        .GroupBy(condition => $"{condition.OperatorText} {condition.Key}", StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .Select(group => $"the grant has the condition `{group.Key}` twice, but a statement can hold it once: leave the free one out, or use another operator");

    private static IEnumerable<string> Invalid(ImmutableArray<Condition> conditions)
    {
        // The principal is not what is looked at here.
        var document = new PolicyDocument(Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Aws("*")).When(conditions));
        return PolicyValidator.Validate(document, PolicyKind.Trust)
            .Where(diagnostic => diagnostic.Code != DiagnosticCodes.DuplicateElement)
            .Select(diagnostic => $"the grant is not valid at `{diagnostic.Path["$.Statement[0].".Length..]}`: {diagnostic.Message}; {diagnostic.Help}");
    }
}

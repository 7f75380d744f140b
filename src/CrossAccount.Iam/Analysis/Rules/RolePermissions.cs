using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Rules;

/// <summary>
/// What the role's own policies permit whatever the circumstances: statements with conditions are left out, both of those that allow
/// and of those that deny. The boundary limits it, conditions or not.
/// </summary>
/// <remarks>Resources may be patterns: one is matched when the policy's pattern matches it letter by letter.</remarks>
internal sealed class RolePermissions(ReviewedDelegation delegation)
{
    /// <summary>The policy that permits something; null when none does.</summary>
    public ReviewedDocument? Permitting(string action, string resource) =>
        delegation.Policies.Any(policy => Has(policy, Effect.Deny, action, resource)) || !IsWithinBoundary(action, resource)
            ? null
            : delegation.Policies.FirstOrDefault(policy => Has(policy, Effect.Allow, action, resource));

    /// <summary>Whether an action is permitted on some resource.</summary>
    public bool PermitSomewhere(string action) =>
        delegation.Policies.SelectMany(policy => policy.Document.Statements).Any(statement =>
            statement is { Effect: Effect.Allow, Conditions.IsEmpty: true } && TrustReading.Matches(statement.Action, action))
        && !delegation.Policies.Any(policy => Has(policy, Effect.Deny, action, "*")) && MeetsBoundary(action, "*");

    /// <summary>Whether the boundary permits something, at least under some circumstances; true without a known boundary.</summary>
    public bool IsWithinBoundary(string action, string resource) =>
        delegation.Boundary is not { } boundary
        || boundary.Document.Statements.Any(statement => statement.Effect == Effect.Allow && IsAbout(statement, action, resource));

    /// <summary>Whether the boundary permits a part at least of what a policy allows. Both texts may be patterns.</summary>
    public bool MeetsBoundary(string action, string resource) =>
        delegation.Boundary is not { } boundary
        || (boundary.Document.Statements.Any(statement => statement.Effect == Effect.Allow
                && Meets(statement.Action, action, ignoreCase: true) && (statement.Resource is not { } element || Meets(element, resource, ignoreCase: false)))
            && !Has(boundary, Effect.Deny, action, resource));

    /// <summary>Of the patterns of an element that means all others it is only known that one which matches all of the text is outside.</summary>
    private static bool Meets(PatternElement element, string text, bool ignoreCase) => element.IsNot
        ? !element.Patterns.Any(pattern => TrustReading.Matches(pattern, text, ignoreCase))
        : element.Patterns.Any(pattern => PatternOverlap.Exists(pattern, text, ignoreCase));

    private static bool Has(ReviewedDocument policy, Effect effect, string action, string resource) =>
        policy.Document.Statements.Any(statement => statement.Effect == effect && statement.Conditions.IsEmpty && IsAbout(statement, action, resource));

    private static bool IsAbout(Statement statement, string action, string resource) =>
        TrustReading.Matches(statement.Action, action)
        && (statement.Resource is not { } element || element.Patterns.Any(pattern => TrustReading.Matches(pattern, resource, ignoreCase: false)) != element.IsNot);
}

using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>The names of a role's sessions that policies mean: by session ARN, or by unique ID.</summary>
internal static class SessionNames
{
    /// <summary>What the ARNs of all sessions of the caller's role begin with; empty for other callers.</summary>
    public static string PrefixOf(Caller caller) =>
        caller.Kind == CallerKind.RoleSession ? caller.Arn[..(caller.Arn.LastIndexOf('/') + 1)] : "";

    public static IEnumerable<RoleSessionName> Of(AccessQuery query, IEnumerable<string> userIds)
    {
        string prefix = PrefixOf(query.Party.Caller);
        IEnumerable<string> byArn = RelevantConditions.PoliciesOf(query.Policies)
            .SelectMany(policy => policy.Document.Statements)
            .SelectMany(statement => statement.Principal?.Principals ?? [])
            .Where(principal => principal.Kind == PrincipalKind.Aws && principal.Value.StartsWith(prefix, StringComparison.Ordinal))
            .Select(principal => principal.Value[prefix.Length..]);
        return byArn.Concat(userIds.Select(id => id[(id.LastIndexOf(':') + 1)..]))
            .Distinct(StringComparer.Ordinal)
            .Select(RoleSessionName.TryParse)
            .Where(parsed => parsed.IsValid)
            .Select(parsed => parsed.ValueOrThrow());
    }
}

using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Matching;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>What a statement of a trust policy says, as far as rules ask.</summary>
internal static class TrustReading
{
    /// <summary>Whether the statement lets someone assume the role, in whichever of the ways.</summary>
    public static bool LetsIn(Statement statement) => statement.Effect == Effect.Allow
        && (Matches(statement.Action, Authorizer.AssumeRole) || Matches(statement.Action, "sts:AssumeRoleWithSAML") || Matches(statement.Action, "sts:AssumeRoleWithWebIdentity"));

    public static bool Matches(PatternElement element, string text) =>
        element.Patterns.Any(pattern => Matches(pattern, text, ignoreCase: true)) != element.IsNot;

    public static bool Matches(string pattern, string text, bool ignoreCase)
    {
        int[] tokens = new int[pattern.Length];
        Glob.Tokenize(pattern, tokens);
        return Glob.Matches(tokens, text, ignoreCase);
    }

    public static bool IsEveryone(Statement statement) =>
        statement.Principal is { IsNot: true } || Principals(statement).Any(principal => principal.Kind is PrincipalKind.Everyone || principal is { Kind: PrincipalKind.Aws, Value: "*" });

    public static IEnumerable<PolicyPrincipal> Principals(Statement statement) => statement.Principal?.Principals ?? [];

    /// <summary>The accounts of the principals that the statement names.</summary>
    public static IEnumerable<AccountId> Accounts(Statement statement) =>
        Principals(statement).Where(principal => principal.Kind == PrincipalKind.Aws).Select(principal => AccountOf(principal.Value)).OfType<AccountId>().Distinct();

    public static bool IsAbout(Condition condition, string key) => condition.Key.Equals(key, StringComparison.OrdinalIgnoreCase);

    public static bool AsksForExternalId(Statement statement) =>
        statement.Conditions.Any(condition => IsAbout(condition, ContextKeys.ExternalId) && Asks(condition));

    /// <summary>Whether the statement cannot hold without MFA.</summary>
    public static bool AsksForMfa(Statement statement) => statement.Conditions.Any(condition => Asks(condition)
        && (IsAbout(condition, ContextKeys.MultiFactorAuthAge)
            || (IsAbout(condition, ContextKeys.MultiFactorAuthPresent) && (condition.Operator == ConditionOperators.Null || condition.Values.Contains("true", StringComparer.OrdinalIgnoreCase)))));

    /// <summary>Whether the condition cannot hold for a request without the key, nor for any value.</summary>
    public static bool Asks(Condition condition) => condition is { IfExists: false, Set: not SetOperator.ForAllValues } && !condition.Operator.IsNegated
        && (condition.Operator != ConditionOperators.Null || condition.Values.All(value => value == "false"));

    /// <summary>Whether only roles, or sessions of roles, can meet the statement.</summary>
    public static bool IsForRolesAlone(Statement statement)
    {
        PolicyPrincipal[] principals = [.. Principals(statement)];
        bool named = principals.Length > 0 && principals.All(principal => principal.Kind == PrincipalKind.Aws && (IsRole(principal.Value) || principal.Value.StartsWith("AROA", StringComparison.Ordinal)));
        return named || statement.Conditions.Any(condition => IsAbout(condition, ContextKeys.PrincipalArn) && Asks(condition) && condition.Values.All(IsRole));
    }

    private static bool IsRole(string arn) => ResourceOf(arn) is { } resource
        && (resource.StartsWith("role/", StringComparison.Ordinal) || resource.StartsWith("assumed-role/", StringComparison.Ordinal));

    /// <summary>What stands after the account in an ARN, or a pattern of one.</summary>
    private static string? ResourceOf(string arn) => arn.Split(':', 6) is [_, _, _, _, _, string resource] ? resource : null;

    private static AccountId? AccountOf(string principal)
    {
        string account = principal.Split(':', 6) is [_, _, _, _, string part, _] ? part : principal;
        return AccountId.TryParse(account).TryGetValue(out AccountId id) ? id : null;
    }
}

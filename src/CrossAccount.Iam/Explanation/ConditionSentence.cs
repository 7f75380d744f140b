using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Explanation;

/// <summary>Puts a condition that does not hold into words: what a policy asks for, and what the request has.</summary>
internal static class ConditionSentence
{
    /// <summary>One text for each condition. Who signed in without MFA is not told too that its age is missing.</summary>
    public static IEnumerable<string> Of(IReadOnlyCollection<Mismatch> mismatches)
    {
        bool withoutMfa = mismatches.Any(mismatch => IsKey(mismatch.Condition!, ContextKeys.MultiFactorAuthPresent));
        return mismatches
            .Where(mismatch => !withoutMfa || mismatch.Actual is not null || !IsKey(mismatch.Condition!, ContextKeys.MultiFactorAuthAge))
            .Select(Of);
    }

    private static string Of(Mismatch mismatch)
    {
        Condition condition = mismatch.Condition!;
        bool has = mismatch.Actual is not null;
        if (IsKey(condition, ContextKeys.ExternalId) && !condition.Operator.IsNegated && condition.Operator != ConditionOperators.Null)
        {
            return has ? "asks for another external ID than the request has" : "asks for an external ID and the request has none";
        }

        if (IsKey(condition, ContextKeys.MultiFactorAuthPresent) && AsksForTruth(condition))
        {
            return "asks for MFA and the caller signed in without";
        }

        if (IsKey(condition, ContextKeys.MultiFactorAuthAge) && LimitOf(condition.Operator) is { } limit)
        {
            string age = $"asks for MFA {limit} {string.Join(" or ", condition.Values)} seconds ago and the caller";
            return has ? $"{age}'s was {mismatch.Actual!.Trim('`')} seconds ago" : $"{age} signed in without";
        }

        return $"asks for {mismatch.Expected} and the request has {mismatch.Actual ?? "none"}";
    }

    private static bool AsksForTruth(Condition condition) =>
        condition.Operator == ConditionOperators.Bool
        && condition.Values.All(value => value.Equals("true", StringComparison.OrdinalIgnoreCase));

    private static string? LimitOf(ConditionOperator @operator) =>
        @operator == ConditionOperators.NumericLessThanEquals ? "of at most"
        : @operator == ConditionOperators.NumericLessThan ? "of less than"
        : null;

    private static bool IsKey(Condition condition, string key) => string.Equals(condition.Key, key, StringComparison.OrdinalIgnoreCase);
}

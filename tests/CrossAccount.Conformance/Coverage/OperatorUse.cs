using System.Text.Json;
using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Conformance.Coverage;

/// <summary>A condition of a case, and what the request has for its key.</summary>
internal sealed record OperatorUse(ConditionOperator Operator, SetOperator Set, bool IfExists, JsonElement? Given, ConformanceCase Case)
{
    public static IReadOnlyList<OperatorUse> All { get; } = [.. AllCases.Sequence.SelectMany(Of)];

    private static IEnumerable<OperatorUse> Of(ConformanceCase one)
    {
        foreach ((string name, string key, _) in PolicyText.Conditions(one))
        {
            if (ConditionOperators.Find(name, out SetOperator set, out bool ifExists) is { } @operator)
            {
                yield return new(@operator, set, ifExists, one.Context.TryGetValue(key, out JsonElement given) ? given : null, one);
            }
        }
    }
}

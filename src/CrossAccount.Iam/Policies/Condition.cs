using System.Collections.Immutable;
using CrossAccount.Iam.Conditions;

namespace CrossAccount.Iam.Policies;

/// <summary>One condition of a statement: an operator, a key of the request's context, and the values to compare with.</summary>
/// <remarks>
/// Any one value is enough, except for negated operators, where none of the values may match.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">Condition operators</see>.
/// </remarks>
public sealed record Condition
{
    /// <summary>Makes a condition.</summary>
    /// <param name="operator">The operator, from <see cref="ConditionOperators"/>.</param>
    /// <param name="key">The context key, as in <c>sts:ExternalId</c>; its case has no meaning.</param>
    /// <param name="values">The values to compare with.</param>
    public Condition(ConditionOperator @operator, string key, params ImmutableArray<string> values)
    {
        Operator = @operator;
        Key = key;
        Values = values;
    }

    /// <summary>The operator without prefix and suffix.</summary>
    public ConditionOperator Operator { get; init; }

    /// <summary>The prefix, <c>ForAllValues:</c> or <c>ForAnyValue:</c>.</summary>
    public SetOperator Set { get; init; }

    /// <summary>Whether the operator has the suffix <c>IfExists</c>: a request without the key satisfies it.</summary>
    public bool IfExists { get; init; }

    /// <summary>The context key.</summary>
    public string Key { get; init; }

    /// <summary>The values, in the order they were given. The order has no meaning.</summary>
    public ImmutableArray<string> Values { get; init => field = value.IsDefault ? [] : value; }

    /// <summary>The operator as a policy writes it, with prefix and suffix.</summary>
    public string OperatorText => (Set == SetOperator.None ? "" : $"{Set}:") + Operator.Name + (IfExists ? "IfExists" : "");

    /// <summary>
    /// Whether two such conditions mean the same as one with the values of both. Conditions are joined by <i>and</i>, values by
    /// <i>or</i>, except the values of negated operators, which are joined by <i>and</i> too.
    /// </summary>
    internal bool CanShareValues => Operator.IsNegated && Set != SetOperator.ForAnyValue;

    /// <summary>Whether both conditions are written alike; values compare in order.</summary>
    public bool Equals(Condition? other) =>
        other is not null && Operator == other.Operator && Set == other.Set && IfExists == other.IfExists && Key == other.Key
        && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Operator, Set, IfExists, Key, Values.Length);
}

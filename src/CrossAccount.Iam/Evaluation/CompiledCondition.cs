using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Conditions.Presence;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>A condition, compiled.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html">Conditions with several keys or values</see>.
/// </remarks>
internal sealed class CompiledCondition
{
    private readonly ContextKey _key;
    private readonly Operand[] _operands;
    private readonly bool _negated;
    private readonly bool _ifExists;
    private readonly SetOperator _set;
    private readonly bool _denies;
    private readonly bool _asksForPresence;

    public CompiledCondition(Condition source, bool variables, bool denies)
    {
        _denies = denies;
        Source = source;
        HasVariables = variables;
        _key = new ContextKey(source.Key);
        _negated = source.Operator.IsNegated;
        _ifExists = source.IfExists;
        _set = source.Set;
        _operands = [.. source.Values.Select(value => source.Operator.Compile(value, variables))];
        _asksForPresence = _operands is [Null.NullOperand, ..];
    }

    public Condition Source { get; }

    /// <summary>Whether <c>${…}</c> is replaced in the values.</summary>
    public bool HasVariables { get; }

    /// <summary>What the request has for the condition's key, in words; null when it has nothing.</summary>
    public string? DescribeActual(in EvaluationContext context)
    {
        if (!context.TryGet(_key, out ContextValue actual))
        {
            return null;
        }

        return ContextKeys.IsConfidential(_key.Name) ? ContextKeys.Withheld : $"`{actual.ToString()}`";
    }

    public bool Holds(in EvaluationContext context)
    {
        bool present = context.TryGet(_key, out ContextValue value) && value.Count > 0;
        if (_asksForPresence)
        {
            // AWS documents that a set operator leaves `Null` nothing to compare.
            return _set switch
            {
                SetOperator.ForAllValues => true,
                SetOperator.ForAnyValue => false,
                _ => HoldsNull(present),
            };
        }

        if (!present)
        {
            return _set switch
            {
                SetOperator.ForAllValues => true,
                SetOperator.ForAnyValue => _ifExists,
                _ => _negated || _ifExists,
            };
        }

        return _set switch
        {
            SetOperator.ForAllValues => ForAll(value, context),
            SetOperator.ForAnyValue => ForAny(value, context),
            // Without a set operator AWS does not define how several values compare: so nothing is allowed, and one value is enough to deny.
            _ => value.Count > 1 ? _denies && ForAny(value, context) : HoldsFor(value[0], context),
        };
    }

    private bool HoldsNull(bool present)
    {
        foreach (Operand operand in _operands)
        {
            if (operand is Null.NullOperand expected && expected.HoldsWhen(!present))
            {
                return true;
            }
        }

        return false;
    }

    private bool ForAll(ContextValue value, in EvaluationContext context)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (!HoldsFor(value[i], context))
            {
                return false;
            }
        }

        return true;
    }

    private bool ForAny(ContextValue value, in EvaluationContext context)
    {
        for (int i = 0; i < value.Count; i++)
        {
            if (HoldsFor(value[i], context))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsFor(string requestValue, in EvaluationContext context) => MatchesAnyOperand(requestValue, context) != _negated;

    private bool MatchesAnyOperand(string requestValue, in EvaluationContext context)
    {
        foreach (Operand operand in _operands)
        {
            if (operand.Matches(requestValue, context))
            {
                return true;
            }
        }

        return false;
    }
}

namespace CrossAccount.Iam.Conditions;

/// <summary>A condition operator of the policy language, without the prefixes for sets and the suffix <c>IfExists</c>.</summary>
/// <remarks>All of them are in <see cref="ConditionOperators"/>. Operators compare by identity.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">Condition operators</see>.</remarks>
public abstract class ConditionOperator
{
    private protected ConditionOperator(string name, bool isNegated)
    {
        Name = name;
        IsNegated = isNegated;
    }

    /// <summary>The name, as in <c>StringEquals</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether the operator holds when no value matches (<c>StringNotEquals</c>, <c>NotIpAddress</c>, …). Such an operator also
    /// holds when the request has no such key.
    /// </summary>
    public bool IsNegated { get; }

    /// <summary>Whether values may have policy variables: AWS takes them with the operators of strings and ARNs only.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">Policy variables</see>.</remarks>
    public virtual bool TakesVariables => false;

    /// <summary>What is wrong with a value for this operator, as one sentence; null when nothing is.</summary>
    public virtual string? Check(string value) => null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Compiles a value of a policy for comparing; negation is the caller's.</summary>
    internal abstract Operand Compile(string value, bool variables);
}

using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Conditions.Booleans;

/// <summary>Both are <c>true</c>, or both are <c>false</c>.</summary>
internal sealed class Bool() : ConditionOperator("Bool", isNegated: false)
{
    public override string? Check(string value) => Truth.TryRead(value, out _)
        ? null
        : $"`{NameRules.Shorten(value)}` is not a truth value, but `{Name}` compares `true` and `false`";

    internal override Operand Compile(string value, bool variables) =>
        Truth.TryRead(value, out bool expected) ? new BoolOperand(expected) : NeverOperand.Instance;

    private sealed class BoolOperand(bool expected) : Operand
    {
        public override bool Matches(string requestValue, in EvaluationContext context) =>
            Truth.TryRead(requestValue, out bool actual) && actual == expected;
    }
}

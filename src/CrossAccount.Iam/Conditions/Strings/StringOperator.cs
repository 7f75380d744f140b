using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Matching;

namespace CrossAccount.Iam.Conditions.Strings;

/// <summary>The operators that compare texts.</summary>
internal abstract class StringOperator(string name, bool negated = false, bool wildcards = false, bool ignoreCase = false)
    : ConditionOperator(name, negated)
{
    public override bool TakesVariables => true;

    internal override Operand Compile(string value, bool variables) =>
        new StringOperand(CompiledPattern.Compile(value, wildcards, variables, ignoreCase));

    private sealed class StringOperand(CompiledPattern pattern) : Operand
    {
        public override bool Matches(string requestValue, in EvaluationContext context) => pattern.Matches(requestValue, context);
    }
}

using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Matching;

namespace CrossAccount.Iam.Conditions.Arns;

/// <summary>The operators that compare ARNs part by part. <c>Equals</c> and <c>Like</c> do the same.</summary>
internal abstract class ArnOperator(string name, bool negated = false) : ConditionOperator(name, negated)
{
    public override bool TakesVariables => true;

    public override string? Check(string value) => ArnPattern.IsValid(value)
        ? null
        : $"`{NameRules.Shorten(value)}` is not an ARN pattern, but `{Name}` compares ARNs: write `arn:aws:iam::111122223333:role/*`";

    internal override Operand Compile(string value, bool variables) => new ArnOperand(new ArnPattern(value, variables));

    private sealed class ArnOperand(ArnPattern pattern) : Operand
    {
        public override bool Matches(string requestValue, in EvaluationContext context) => pattern.Matches(requestValue, context);
    }
}

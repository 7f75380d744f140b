using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Conditions;

/// <summary>A value that is not of its operator's type: no request matches it.</summary>
internal sealed class NeverOperand : Operand
{
    public static readonly NeverOperand Instance = new();

    public override bool Matches(string requestValue, in EvaluationContext context) => false;
}

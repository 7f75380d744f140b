using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Conditions;

/// <summary>A value of a condition, compiled for comparing with values of requests.</summary>
internal abstract class Operand
{
    public abstract bool Matches(string requestValue, in EvaluationContext context);
}

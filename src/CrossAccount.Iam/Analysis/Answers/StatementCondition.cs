using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>A condition with the statement that has it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Condition">The condition.</param>
public sealed record StatementCondition(PolicyStatement Statement, Condition Condition)
{
    /// <summary>The condition for people. Values of confidential keys are left out.</summary>
    public override string ToString()
    {
        string values = ContextKeys.IsConfidential(Condition.Key)
            ? "a value that is not shown"
            : string.Join(" or ", Condition.Values.Select(value => $"`{value}`"));
        string not = Statement.Statement.Effect == Effect.Deny ? "not " : "";
        return $"{not}`{Condition.OperatorText}` of `{Condition.Key}` with {values}";
    }
}

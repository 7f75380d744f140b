using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>A condition that has a say in a query, with its statement.</summary>
internal sealed record ConditionSource(CompiledStatement Statement, CompiledCondition Condition)
{
    public string Key => Condition.Source.Key;
}

using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>The operators that compare moments, written in ISO 8601 or in seconds since 1970, in any mixture.</summary>
/// <param name="name">The operator's name.</param>
/// <param name="holds">Whether a comparison of the request's moment with the policy's (-1, 0, 1) counts as a match.</param>
/// <param name="negated">Whether the operator is negated.</param>
internal abstract class DateOperator(string name, Func<int, bool> holds, bool negated = false) : ConditionOperator(name, negated)
{
    public override string? Check(string value) => Moment.TryRead(value, out _)
        ? null
        : $"`{NameRules.Shorten(value)}` is not a date, but `{Name}` compares dates: write `2026-01-31T12:00:00Z` or seconds since 1970";

    internal override Operand Compile(string value, bool variables) =>
        Moment.TryRead(value, out DateTimeOffset moment) ? new DateOperand(moment, holds) : NeverOperand.Instance;

    private sealed class DateOperand(DateTimeOffset moment, Func<int, bool> holds) : Operand
    {
        public override bool Matches(string requestValue, in EvaluationContext context) =>
            Moment.TryRead(requestValue, out DateTimeOffset actual) && holds(actual.CompareTo(moment));
    }
}

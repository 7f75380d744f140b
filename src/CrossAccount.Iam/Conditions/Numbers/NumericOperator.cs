using System.Globalization;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Conditions.Numbers;

/// <summary>The operators that compare integers and decimal numbers.</summary>
/// <param name="name">The operator's name.</param>
/// <param name="holds">Whether a comparison of the request's number with the policy's (-1, 0, 1) counts as a match.</param>
/// <param name="negated">Whether the operator is negated.</param>
internal abstract class NumericOperator(string name, Func<int, bool> holds, bool negated = false) : ConditionOperator(name, negated)
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public override string? Check(string value) => TryRead(value, out _) ? null : $"`{NameRules.Shorten(value)}` is not a number, but `{Name}` compares numbers";

    internal override Operand Compile(string value, bool variables) =>
        TryRead(value, out decimal number) ? new NumericOperand(number, holds) : NeverOperand.Instance;

    private static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out number);

    private sealed class NumericOperand(decimal number, Func<int, bool> holds) : Operand
    {
        public override bool Matches(string requestValue, in EvaluationContext context) =>
            TryRead(requestValue, out decimal actual) && holds(actual.CompareTo(number));
    }
}

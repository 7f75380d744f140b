namespace CrossAccount.Iam.Conditions.Numbers;

/// <summary>The negation of <see cref="NumericEquals"/>.</summary>
internal sealed class NumericNotEquals() : NumericOperator("NumericNotEquals", static order => order == 0, negated: true);

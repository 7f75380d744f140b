namespace CrossAccount.Iam.Conditions.Numbers;

/// <summary>The numbers are equal.</summary>
internal sealed class NumericEquals() : NumericOperator("NumericEquals", static order => order == 0);

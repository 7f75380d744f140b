namespace CrossAccount.Iam.Conditions.Numbers;

/// <summary>The request's number is not before the policy's.</summary>
internal sealed class NumericGreaterThanEquals() : NumericOperator("NumericGreaterThanEquals", static order => order >= 0);

namespace CrossAccount.Iam.Conditions.Numbers;

/// <summary>The request's number is not after the policy's.</summary>
internal sealed class NumericLessThanEquals() : NumericOperator("NumericLessThanEquals", static order => order <= 0);

namespace CrossAccount.Iam.Conditions.Numbers;

/// <summary>The request's number is before the policy's.</summary>
internal sealed class NumericLessThan() : NumericOperator("NumericLessThan", static order => order < 0);

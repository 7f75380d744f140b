namespace CrossAccount.Iam.Conditions.Numbers;

/// <summary>The request's number is after the policy's.</summary>
internal sealed class NumericGreaterThan() : NumericOperator("NumericGreaterThan", static order => order > 0);

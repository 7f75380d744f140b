namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>The request's moment is not after the policy's.</summary>
internal sealed class DateLessThanEquals() : DateOperator("DateLessThanEquals", static order => order <= 0);

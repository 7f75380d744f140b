namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>The request's moment is not before the policy's.</summary>
internal sealed class DateGreaterThanEquals() : DateOperator("DateGreaterThanEquals", static order => order >= 0);

namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>The request's moment is after the policy's.</summary>
internal sealed class DateGreaterThan() : DateOperator("DateGreaterThan", static order => order > 0);

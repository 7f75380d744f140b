namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>The request's moment is before the policy's.</summary>
internal sealed class DateLessThan() : DateOperator("DateLessThan", static order => order < 0);

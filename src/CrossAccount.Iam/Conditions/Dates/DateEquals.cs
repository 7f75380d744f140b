namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>The moments are equal.</summary>
internal sealed class DateEquals() : DateOperator("DateEquals", static order => order == 0);

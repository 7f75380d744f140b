namespace CrossAccount.Iam.Conditions.Dates;

/// <summary>The negation of <see cref="DateEquals"/>.</summary>
internal sealed class DateNotEquals() : DateOperator("DateNotEquals", static order => order == 0, negated: true);

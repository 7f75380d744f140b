namespace CrossAccount.Iam.Conditions.Arns;

/// <summary>The negation of <see cref="ArnEquals"/>.</summary>
internal sealed class ArnNotEquals() : ArnOperator("ArnNotEquals", negated: true);

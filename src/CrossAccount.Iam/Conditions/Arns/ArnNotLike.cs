namespace CrossAccount.Iam.Conditions.Arns;

/// <summary>The negation of <see cref="ArnLike"/>.</summary>
internal sealed class ArnNotLike() : ArnOperator("ArnNotLike", negated: true);

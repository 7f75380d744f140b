namespace CrossAccount.Iam.Conditions.Strings;

/// <summary>The negation of <see cref="StringLike"/>.</summary>
internal sealed class StringNotLike() : StringOperator("StringNotLike", negated: true, wildcards: true);

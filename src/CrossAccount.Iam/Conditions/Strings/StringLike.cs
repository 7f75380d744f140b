namespace CrossAccount.Iam.Conditions.Strings;

/// <summary>Comparison with a pattern of <c>*</c> and <c>?</c>; case-sensitive.</summary>
internal sealed class StringLike() : StringOperator("StringLike", wildcards: true);

namespace CrossAccount.Iam.Conditions.Strings;

/// <summary>The negation of <see cref="StringEqualsIgnoreCase"/>.</summary>
internal sealed class StringNotEqualsIgnoreCase() : StringOperator("StringNotEqualsIgnoreCase", negated: true, ignoreCase: true);

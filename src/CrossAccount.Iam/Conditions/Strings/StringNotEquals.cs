namespace CrossAccount.Iam.Conditions.Strings;

/// <summary>The negation of <see cref="StringEquals"/>.</summary>
internal sealed class StringNotEquals() : StringOperator("StringNotEquals", negated: true);

namespace CrossAccount.Iam.Conditions.Strings;

/// <summary>Comparison of texts without case.</summary>
internal sealed class StringEqualsIgnoreCase() : StringOperator("StringEqualsIgnoreCase", ignoreCase: true);

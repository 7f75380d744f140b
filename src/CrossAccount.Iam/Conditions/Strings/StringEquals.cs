namespace CrossAccount.Iam.Conditions.Strings;

/// <summary>Exact comparison of texts; wildcards are plain characters.</summary>
internal sealed class StringEquals() : StringOperator("StringEquals");

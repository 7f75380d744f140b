namespace CrossAccount.Iam.Conditions.Arns;

/// <summary>The ARN matches the pattern, part by part.</summary>
internal sealed class ArnEquals() : ArnOperator("ArnEquals");

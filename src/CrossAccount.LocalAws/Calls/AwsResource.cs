using CrossAccount.Iam.Arns;

namespace CrossAccount.LocalAws.Calls;

/// <summary>What a call is about, for the decision.</summary>
/// <param name="Arn">The ARN, or <c>*</c>.</param>
/// <param name="Account">The account that owns it.</param>
internal readonly record struct AwsResource(string Arn, AccountId Account);

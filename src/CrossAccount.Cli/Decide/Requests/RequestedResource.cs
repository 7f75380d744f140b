using CrossAccount.Iam.Arns;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>What a request is about.</summary>
/// <param name="Text">The ARN, or <c>*</c>.</param>
/// <param name="Partition">The partition of the ARN; null for <c>*</c>.</param>
/// <param name="Account">The account that owns it.</param>
internal sealed record RequestedResource(string Text, Partition? Partition, AccountId Account);

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>A managed policy as it is listed where it is attached.</summary>
/// <param name="PolicyName">The policy's name.</param>
/// <param name="PolicyArn">The policy's ARN.</param>
public sealed record AttachedPolicy(string PolicyName, string PolicyArn);

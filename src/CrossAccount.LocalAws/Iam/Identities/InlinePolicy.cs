namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>An inline policy of a role, user or group.</summary>
/// <param name="IdentityName">The name of the role, user or group.</param>
/// <param name="PolicyName">The policy's name.</param>
/// <param name="PolicyDocument">The policy as it was sent.</param>
public sealed record InlinePolicy(string IdentityName, string PolicyName, string PolicyDocument);

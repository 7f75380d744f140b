namespace CrossAccount.Cli.Recorded;

/// <summary>A delegation as recorded: its role, and settings that decide nothing and are of matter all the same.</summary>
/// <param name="Name">The delegation.</param>
/// <param name="Role">The ARN of its role.</param>
/// <param name="TrustPolicyQuota">How many characters the trust policy may have.</param>
/// <param name="IsProtected">Whether it is protected from deletion.</param>
internal sealed record RecordedDelegation(string Name, string Role, int TrustPolicyQuota, bool IsProtected);

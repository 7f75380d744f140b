using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>A policy that the trusted side gives to an identity, so that it may assume a role or may not.</summary>
/// <param name="Account">The identity's account.</param>
/// <param name="Identity">The identity, as in <c>role/Developers</c>, <c>group/Developers</c> or <c>user/Jane</c>.</param>
/// <param name="Effect">Whether it is allowed or denied.</param>
/// <param name="Policy">The inline policy.</param>
public sealed record ReviewedAccess(AccountId Account, string Identity, Effect Effect, ReviewedDocument Policy)
{
    /// <summary>Whether the identity stands for people, who sign in and may have an MFA device.</summary>
    internal bool IsForPeople => !Identity.StartsWith("role/", StringComparison.Ordinal);

    /// <summary>The identity's name.</summary>
    internal string Name => Identity[(Identity.IndexOf('/', StringComparison.Ordinal) + 1)..];
}

using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>A session of a federated user, from <c>sts:GetFederationToken</c>. It works while the user that lends exists.</summary>
/// <param name="account">The account.</param>
/// <param name="user">The user that lends its permissions; null for the root user.</param>
/// <param name="facts">What the session has of its own.</param>
/// <param name="accessKeyId">The key's ID.</param>
/// <param name="secret">The secret.</param>
internal sealed class FederatedUserCredential(LocalAccount account, UserState? user, FederationFacts facts, string accessKeyId, SecretText secret)
    : Credential(account, accessKeyId, secret)
{
    public UserState? User { get; } = user;

    public FederationFacts Facts { get; } = facts;

    public override bool IsAlive => User is not { IsDeleted: true };

    protected override CallerProfile BuildProfile() => CallerProfile.OfFederatedUser(Account, User, Facts, Session!);
}

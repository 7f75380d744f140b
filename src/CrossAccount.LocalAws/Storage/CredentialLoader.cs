using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Roles;
using CrossAccount.LocalAws.Iam.Users;
using CrossAccount.LocalAws.Storage.Rows;

namespace CrossAccount.LocalAws.Storage;

/// <summary>Makes keys and sessions again. Sessions of a user or role that is gone are dead, and left out.</summary>
/// <param name="users">The users, by unique ID.</param>
/// <param name="roles">The roles, by unique ID.</param>
/// <param name="accountOf">Finds an account.</param>
internal sealed class CredentialLoader(
    IReadOnlyDictionary<string, UserState> users, IReadOnlyDictionary<string, RoleState> roles, Func<string, LocalAccount> accountOf)
{
    public void Load(IEnumerable<CredentialRow> rows)
    {
        foreach (CredentialRow row in rows.OrderBy(row => row.Created))
        {
            LocalAccount account = accountOf(row.Account);
            if (Make(account, row) is { } credential)
            {
                account.Cloud.Credentials.Add(credential, account.Cloud.Now);
            }
        }
    }

    private Credential? Make(LocalAccount account, CredentialRow row)
    {
        UserState? user = row.OwnerId is null ? null : users.GetValueOrDefault(row.OwnerId);
        var secret = new SecretText(row.Secret);
        SessionFacts? session = row.Session?.ToFacts();
        switch (row.Kind)
        {
            case CredentialKind.RootSession:
                return new RootCredential(account, row.AccessKeyId, secret) { Session = session };
            case CredentialKind.UserKey when user is not null:
                var key = new UserKeyCredential(account, user, row.Created!.Value, row.AccessKeyId, secret) { IsActive = row.IsActive, LastUsed = row.LastUsed };
                user.AccessKeys.Add(key);
                return key;
            case CredentialKind.UserSession when user is not null:
                return new UserSessionCredential(account, user, row.AccessKeyId, secret) { Session = session };
            case CredentialKind.FederatedUser when row.OwnerId is null || user is not null:
                var lent = new FederationFacts(RoleSessionName.Parse(row.SessionName!), Policies(row), [.. row.Tags]);
                return new FederatedUserCredential(account, user, lent, row.AccessKeyId, secret) { Session = session };
            case CredentialKind.RoleSession when roles.TryGetValue(row.OwnerId ?? "", out RoleState? role):
                return new RoleSessionCredential(account, role, FactsOf(row), row.AccessKeyId, secret) { Session = session };
            default:
                return null;
        }
    }

    private static RoleSessionFacts FactsOf(CredentialRow row) => new(RoleSessionName.Parse(row.SessionName!))
    {
        Policies = Policies(row),
        Tags = [.. row.Tags],
        TransitiveTagKeys = [.. row.TransitiveTagKeys],
        SourceIdentity = row.SourceIdentity,
    };

    private static ImmutableArray<StoredPolicy> Policies(CredentialRow row) =>
        [.. row.Policies.Select(policy => CloudLoader.Policy(policy.Text, new PolicyOrigin(PolicyKind.Session, policy.Name, policy.Owner)))];
}

using System.Collections.Immutable;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Iam;
using CrossAccount.LocalAws.Iam.Identities;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>An access key or a session.</summary>
internal sealed record CredentialRow(string Account, string AccessKeyId, string Secret, CredentialKind Kind)
{
    /// <summary>The unique ID of the user or role; null for the root user.</summary>
    public string? OwnerId { get; init; }

    public SessionRow? Session { get; init; }

    public DateTimeOffset? Created { get; init; }

    public bool IsActive { get; init; } = true;

    public LastUse? LastUsed { get; init; }

    /// <summary>The name of a role session or federated user.</summary>
    public string? SessionName { get; init; }

    public SessionPolicyRow[] Policies { get; init; } = [];

    public Tag[] Tags { get; init; } = [];

    public string[] TransitiveTagKeys { get; init; } = [];

    public string? SourceIdentity { get; init; }

    /// <summary>The row of a credential; null for the root user's own key.</summary>
    public static CredentialRow? Of(Credential credential) => credential switch
    {
        UserKeyCredential key => New(key, CredentialKind.UserKey) with
        {
            OwnerId = key.User.Id,
            Created = key.Created,
            IsActive = key.IsActive,
            LastUsed = key.LastUsed,
        },
        UserSessionCredential session => New(session, CredentialKind.UserSession) with { OwnerId = session.User.Id },
        RoleSessionCredential session => New(session, CredentialKind.RoleSession) with
        {
            OwnerId = session.Role.Id,
            SessionName = session.Facts.Name.ToString(),
            Policies = PoliciesOf(session.Facts.Policies),
            Tags = [.. session.Facts.Tags],
            TransitiveTagKeys = [.. session.Facts.TransitiveTagKeys],
            SourceIdentity = session.Facts.SourceIdentity,
        },
        FederatedUserCredential federated => New(federated, CredentialKind.FederatedUser) with
        {
            OwnerId = federated.User?.Id,
            SessionName = federated.Facts.Name.ToString(),
            Policies = PoliciesOf(federated.Facts.Policies),
            Tags = [.. federated.Facts.Tags],
        },
        RootCredential { Session: not null } session => New(session, CredentialKind.RootSession),
        _ => null,
    };

    private static CredentialRow New(Credential credential, CredentialKind kind) =>
        new(credential.Account.Id.ToString(), credential.AccessKeyId, credential.Secret.Reveal(), kind) { Session = SessionRow.Of(credential.Session) };

    private static SessionPolicyRow[] PoliciesOf(ImmutableArray<StoredPolicy> policies) =>
        [.. policies.Select(policy => new SessionPolicyRow(policy.Compiled.Origin.Name, policy.Compiled.Origin.Owner, policy.Text))];
}

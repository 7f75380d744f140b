using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Context;

/// <summary>
/// Who makes a request. The context keys that AWS fills in for a principal (<c>aws:PrincipalArn</c>, <c>aws:userid</c>, …) are
/// derived from it once. Immutable.
/// </summary>
public sealed class Caller
{
    private Caller(CallerKind kind, Partition partition, AccountId? account, string arn, string principalArn, string? uniqueId, RequestContext keys)
    {
        Kind = kind;
        Partition = partition;
        Account = account;
        AccountNumber = account?.Number ?? -1;
        Arn = arn;
        PrincipalArn = principalArn;
        UniqueId = uniqueId;
        Keys = keys;
    }

    /// <summary>A caller that signed nothing.</summary>
    public static Caller Anonymous { get; } =
        new(CallerKind.Anonymous, Partition.Aws, null, "", "", null, RequestContext.Empty.With(ContextKeys.PrincipalType, "Anonymous"));

    /// <summary>What kind of principal this is.</summary>
    public CallerKind Kind { get; }

    /// <summary>The partition of the caller's account.</summary>
    public Partition Partition { get; }

    /// <summary>The account; null for services, federated identities and anonymous callers.</summary>
    public AccountId? Account { get; }

    /// <summary>The account as a number; -1 for callers without one.</summary>
    internal long AccountNumber { get; }

    /// <summary>The ARN that the request is made as: for a role the session's ARN, for a service its name.</summary>
    public string Arn { get; }

    /// <summary>The value of <c>aws:PrincipalArn</c>: for a role's session the role's own ARN, with its path.</summary>
    public string PrincipalArn { get; }

    /// <summary>The unique ID (<c>AIDA…</c>, <c>AROA…</c>) of the user or role, when it is known.</summary>
    public string? UniqueId { get; }

    /// <summary>The context keys that AWS derives from the caller.</summary>
    public RequestContext Keys { get; }

    /// <summary>Whether service control policies leave the caller alone: service-linked roles.</summary>
    public bool IsServiceLinkedRole { get; private init; }

    /// <summary>
    /// The canonical user ID of the caller's account, by which bucket policies can name it; null when it is not known.
    /// </summary>
    /// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/finding-canonical-user-id.html">Canonical user IDs</see>.</remarks>
    public string? CanonicalUserId { get; private init; }

    /// <summary>The root user of an account.</summary>
    public static Caller Root(AccountId account, Partition partition = default)
    {
        string arn = Arns.Arn.AccountRoot(partition, account).ToString();
        return new(CallerKind.AccountRoot, partition, account, arn, arn, account.ToString(), KeysOf(account, arn, "Account", account.ToString()));
    }

    /// <summary>An IAM user.</summary>
    /// <param name="user">The user's ARN.</param>
    /// <param name="uniqueId">The user's unique ID, <c>AIDA…</c>.</param>
    /// <exception cref="ArgumentException">The ARN is not one of a user.</exception>
    public static Caller User(Arn user, string? uniqueId = null)
    {
        IamResource parts = Split(user, "user", nameof(user));
        RequestContext keys = KeysOf(parts.Account!.Value, user.ToString(), "User", uniqueId).With(ContextKeys.UserName, parts.Name);
        return new(CallerKind.User, user.Partition, parts.Account, user.ToString(), user.ToString(), uniqueId, keys);
    }

    /// <summary>A session of a role.</summary>
    /// <param name="role">The role's ARN, with its path.</param>
    /// <param name="session">The session's name.</param>
    /// <param name="roleId">The role's unique ID, <c>AROA…</c>.</param>
    /// <exception cref="ArgumentException">The ARN is not one of a role.</exception>
    public static Caller RoleSession(Arn role, RoleSessionName session, string? roleId = null)
    {
        IamResource parts = Split(role, "role", nameof(role));
        AccountId account = parts.Account!.Value;
        string arn = $"arn:{role.Partition}:sts::{account}:assumed-role/{parts.Name}/{session}";
        RequestContext keys = KeysOf(account, role.ToString(), "AssumedRole", roleId is null ? null : $"{roleId}:{session}");
        return new(CallerKind.RoleSession, role.Partition, account, arn, role.ToString(), roleId, keys)
        {
            IsServiceLinkedRole = parts.Path.ToString().StartsWith("/aws-service-role/", StringComparison.Ordinal),
        };
    }

    /// <summary>A session of a federated user.</summary>
    public static Caller FederatedUser(AccountId account, RoleSessionName name, Partition partition = default)
    {
        string arn = $"arn:{partition}:sts::{account}:federated-user/{name}";
        return new(CallerKind.FederatedUser, partition, account, arn, arn, null, KeysOf(account, arn, "FederatedUser", $"{account}:{name}"));
    }

    /// <summary>A service of AWS, such as <c>ec2.amazonaws.com</c>.</summary>
    public static Caller Service(string name, Partition partition = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        RequestContext keys = RequestContext.Empty.With(ContextKeys.PrincipalIsAwsService, true).With(ContextKeys.PrincipalServiceName, name);
        return new(CallerKind.Service, partition, null, name, name, null, keys);
    }

    /// <summary>An identity that a web identity or SAML provider vouches for.</summary>
    /// <param name="provider">The provider's name or ARN, as a trust policy names it.</param>
    /// <param name="partition">The partition of the request.</param>
    public static Caller FederatedIdentity(string provider, Partition partition = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(provider);
        return new(CallerKind.FederatedIdentity, partition, null, provider, provider, null, RequestContext.Empty);
    }

    /// <summary>The caller with more derived keys, as its session or its account gives them: organization, MFA, tags.</summary>
    public Caller With(Func<RequestContext, RequestContext> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(Kind, Partition, Account, Arn, PrincipalArn, UniqueId, change(Keys))
        {
            IsServiceLinkedRole = IsServiceLinkedRole,
            CanonicalUserId = CanonicalUserId,
        };
    }

    /// <summary>The caller with the canonical user ID of its account.</summary>
    /// <exception cref="InvalidOperationException">The caller has no account.</exception>
    public Caller WithCanonicalUserId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return Account is null
            ? throw new InvalidOperationException($"the caller `{this}` has no account, but a canonical user ID is that of an account")
            : new(Kind, Partition, Account, Arn, PrincipalArn, UniqueId, Keys) { IsServiceLinkedRole = IsServiceLinkedRole, CanonicalUserId = id };
    }

    /// <summary>The caller as a member of an organization.</summary>
    public Caller InOrganization(OrganizationId organization, params ImmutableArray<string> paths) =>
        With(keys => paths.IsDefaultOrEmpty
            ? keys.With(ContextKeys.PrincipalOrgId, organization.ToString())
            : keys.With(ContextKeys.PrincipalOrgId, organization.ToString()).With(ContextKeys.PrincipalOrgPaths, paths));

    /// <summary>The ARN, for people.</summary>
    public override string ToString() => Arn.Length == 0 ? "anonymous" : Arn;

    private static RequestContext KeysOf(AccountId account, string principalArn, string type, string? userId)
    {
        RequestContext keys = RequestContext.Empty
            .With(ContextKeys.PrincipalArn, principalArn)
            .With(ContextKeys.PrincipalAccount, account.ToString())
            .With(ContextKeys.PrincipalType, type)
            .With(ContextKeys.PrincipalIsAwsService, false);
        return userId is null ? keys : keys.With(ContextKeys.UserId, userId);
    }

    private static IamResource Split(Arn arn, string kind, string parameter) =>
        IamResource.TryParse(arn).TryGetValue(out IamResource parts, out string? error) && parts.Kind == kind && parts.Account is not null
            ? parts
            : throw new ArgumentException(error ?? $"`{arn}` is not the ARN of a {kind}", parameter);
}

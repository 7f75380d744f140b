using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// One reason to let someone assume a role: who, and on which conditions. A role has a list of them; each becomes a statement of
/// its trust policy (and one more each for session tags and source identity), and any one is enough.
/// </summary>
/// <remarks>
/// The kinds of grant are the derived types. A condition that a kind can never meet is not there: a service has no MFA device.
/// </remarks>
public abstract record TrustGrant
{
    private protected TrustGrant()
    {
    }

    /// <summary>
    /// More conditions, all of which must hold too. None on <c>sts:ExternalId</c>: external IDs are kept secrets, and
    /// <see cref="ThirdPartyTrust"/> takes them.
    /// </summary>
    public ImmutableArray<Condition> Conditions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Trusts a whole account: whoever that account's own policies permit to assume the role.</summary>
    public static AccountTrust Account(AccountId account) => new(account);

    /// <summary>Trusts named roles and users.</summary>
    public static PrincipalTrust Principals(params ImmutableArray<Arn> principals) => new(principals);

    /// <summary>Trusts the principals of an account whose ARN matches a pattern.</summary>
    public static PrincipalPatternTrust Matching(AccountId account, params ImmutableArray<string> patterns) => new(account, patterns);

    /// <summary>Trusts the accounts of an organization.</summary>
    public static OrganizationTrust Organization(OrganizationId organization) => new(organization);

    /// <summary>Trusts a third party's account, on an external ID.</summary>
    public static ThirdPartyTrust ThirdParty(AccountId account, ExternalIdSource externalId) => new(account, externalId);

    /// <summary>Trusts a service of AWS.</summary>
    public static ServiceTrust Service(string service) => new(service);

    /// <summary>Trusts whom a SAML provider of the role's account vouches for.</summary>
    public static SamlTrust Saml(Arn provider) => new(provider);

    /// <summary>Trusts whom an OpenID Connect provider of the role's account vouches for: tokens of a subject, for an audience.</summary>
    public static OidcTrust Oidc(Arn provider, string audience, params ImmutableArray<string> subjects) => new(provider, [audience], subjects);

    /// <summary>The name that the statement's ID begins with.</summary>
    internal abstract string StatementName { get; }

    /// <summary>The action that the grant allows.</summary>
    internal virtual string AssumeAction => Authorizer.AssumeRole;

    /// <summary>The principals as the trust policy writes them.</summary>
    internal abstract ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition);

    /// <summary>The conditions that belong to the kind of grant, without <see cref="Conditions"/> and without the external ID.</summary>
    internal virtual ImmutableArray<Condition> OwnConditions(Partition partition) => [];

    /// <summary>The conditions on the session that is asked for.</summary>
    internal virtual ImmutableArray<Condition> SessionConditions => [];

    /// <summary>What about the grant AWS would refuse or can never work, as sentences; nothing when it is sound.</summary>
    /// <param name="partition">The partition of the role.</param>
    public IEnumerable<string> FindProblems(Partition partition)
    {
        string[] own = [.. OwnProblems(partition), .. SessionProblems()];

        // Conditions made of something unsound would be told a second time.
        return own.Concat(GrantConditionRules.Problems(own.Length == 0 ? [.. OwnConditions(partition), .. SessionConditions] : [], Conditions));
    }

    /// <summary>The problems of the kind of grant, without its conditions.</summary>
    private protected virtual IEnumerable<string> OwnProblems(Partition partition) => [];

    /// <summary>The problems of the session that is asked for.</summary>
    private protected virtual IEnumerable<string> SessionProblems() => [];
}

using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>
/// Trusts every account of an organization: the principal is <c>*</c> and a condition on <c>aws:PrincipalOrgID</c> keeps
/// everyone else out. As with <see cref="AccountTrust"/>, each account's own policies say who of it gets in.
/// </summary>
/// <param name="TrustedOrganization">The organization.</param>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgid">aws:PrincipalOrgID</see>.</remarks>
public sealed record OrganizationTrust(OrganizationId TrustedOrganization) : TrustGrant
{
    /// <summary>The MFA that is asked for; null for none. It keeps out everyone who comes as a role.</summary>
    public MfaRequirement? Mfa { get; init; }

    internal override string StatementName => "TrustOrganization";

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Aws("*")];

    internal override ImmutableArray<Condition> OwnConditions(Partition partition) =>
        [new(ConditionOperators.StringEquals, ContextKeys.PrincipalOrgId, TrustedOrganization.ToString()), .. Mfa?.Conditions ?? []];
}

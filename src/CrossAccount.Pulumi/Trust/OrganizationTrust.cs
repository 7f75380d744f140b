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
public sealed record OrganizationTrust(OrganizationId TrustedOrganization) : AwsPrincipalTrust
{
    /// <summary>
    /// The organizational units whose accounts are trusted, with all units below them. Empty, the default, for the whole organization.
    /// </summary>
    /// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgpaths">aws:PrincipalOrgPaths</see>.</remarks>
    public ImmutableArray<OrganizationalUnitPath> Units { get; init => field = value.IsDefault ? [] : value; } = [];

    internal override string StatementName => "TrustOrganization";

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Aws("*")];

    internal override ImmutableArray<Condition> Narrowing(Partition partition)
    {
        Condition organization = new(ConditionOperators.StringEquals, ContextKeys.PrincipalOrgId, TrustedOrganization.ToString());
        if (Units.IsEmpty)
        {
            return [organization];
        }

        ImmutableArray<string> paths = [.. Units.Select(unit => $"{TrustedOrganization}/{unit}/*")];
        return [organization, new(ConditionOperators.StringLike, ContextKeys.PrincipalOrgPaths, paths) { Set = SetOperator.ForAnyValue }];
    }
}

using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Trusts a service of AWS to use the role on the account's behalf.</summary>
/// <param name="Name">The service's name, as in <c>ec2.amazonaws.com</c>.</param>
/// <remarks>
/// A service acts for whoever asks it to. The source says for whom it may use this role, so that nobody else's resource can make it
/// do so (the confused deputy).
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services">AWS service principals</see>;
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html">The confused deputy problem</see>.
/// </remarks>
public sealed record ServiceTrust(string Name) : TrustGrant
{
    /// <summary>The accounts whose resources the service may act for. Empty, the default, for any.</summary>
    public ImmutableArray<AccountId> SourceAccounts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The ARNs of the resources that the service may act for, with <c>*</c> and <c>?</c>. Empty, the default, for any.</summary>
    public ImmutableArray<string> SourceArns { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The organization whose resources the service may act for. The default is any.</summary>
    public OrganizationId? SourceOrganization { get; init; }

    internal override string StatementName => "TrustService";

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Service(Name)];

    internal override ImmutableArray<Condition> OwnConditions(Partition partition)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        if (!SourceAccounts.IsEmpty)
        {
            conditions.Add(new(ConditionOperators.StringEquals, ContextKeys.SourceAccount, [.. SourceAccounts.Select(account => account.ToString())]));
        }

        if (!SourceArns.IsEmpty)
        {
            conditions.Add(new(ConditionOperators.ArnLike, ContextKeys.SourceArn, SourceArns));
        }

        if (SourceOrganization is { } organization)
        {
            conditions.Add(new(ConditionOperators.StringEquals, ContextKeys.SourceOrgId, organization.ToString()));
        }

        return conditions.ToImmutable();
    }

    private protected override IEnumerable<string> OwnProblems(Partition partition)
    {
        bool valid = Name.Contains(".amazonaws.", StringComparison.Ordinal)
            && Name.Split('.').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
        if (!valid)
        {
            yield return $"`{Name}` is not a service principal, but must read as in `ec2.amazonaws.com`";
        }

        foreach (string arn in SourceArns)
        {
            string[] parts = arn.Split(':', 6);
            if (parts is not ["arn", _, { Length: > 0 }, _, _, { Length: > 0 }])
            {
                yield return $"the source `{arn}` is not an ARN, but must read as in `arn:{partition}:sns:*:999999999999:*`";
            }
            else if (parts[1] != partition.ToString())
            {
                yield return $"the source `{arn}` is in partition `{parts[1]}` and the role in `{partition}`, but services never act across partitions";
            }
        }
    }
}

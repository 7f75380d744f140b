using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>Trusts a service of AWS to use the role on the account's behalf.</summary>
/// <param name="Name">The service's name, as in <c>ec2.amazonaws.com</c>.</param>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services">AWS service principals</see>.</remarks>
public sealed record ServiceTrust(string Name) : TrustGrant
{
    internal override string StatementName => "TrustService";

    internal override ImmutableArray<PolicyPrincipal> PolicyPrincipals(Partition partition) => [PolicyPrincipal.Service(Name)];

    private protected override IEnumerable<string> OwnProblems(Partition partition)
    {
        bool valid = Name.Contains(".amazonaws.", StringComparison.Ordinal)
            && Name.Split('.').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
        if (!valid)
        {
            yield return $"`{Name}` is not a service principal, but must read as in `ec2.amazonaws.com`";
        }
    }
}

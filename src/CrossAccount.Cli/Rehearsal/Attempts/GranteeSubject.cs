using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>An identity that the settings name.</summary>
internal sealed record GranteeSubject(AccountId Account, Grantee Grantee) : Subject(Account)
{
    public override string Label => Grantee.ToString();
}

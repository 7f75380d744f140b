using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>An identity that the settings name.</summary>
/// <param name="Account">The account it is in.</param>
/// <param name="Grantee">The identity.</param>
/// <param name="IsOfMainAccount">Whether its account is the one that goes without saying.</param>
internal sealed record GranteeSubject(AccountId Account, Grantee Grantee, bool IsOfMainAccount = true) : Subject(Account)
{
    public override string Label => IsOfMainAccount ? Grantee.ToString() : $"{Grantee} of account {Account}";
}

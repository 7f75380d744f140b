using CrossAccount.Iam.Arns;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>An identity that the rehearsal makes for the purpose.</summary>
/// <param name="Account">The account it is in.</param>
/// <param name="Identity">Its kind, path and name, as in <c>role/team/Auditor</c>.</param>
/// <param name="MayAssumeRoles">Whether its own policies allow it to assume any role.</param>
/// <param name="Description">What it is for people.</param>
internal sealed record ProbeSubject(AccountId Account, string Identity, bool MayAssumeRoles, string Description) : Subject(Account)
{
    public override string Label => Description;
}

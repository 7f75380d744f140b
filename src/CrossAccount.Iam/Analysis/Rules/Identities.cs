using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Analysis.Reviewed;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Rules;

/// <summary>The principals behind the identities that are allowed and denied: a role, a user, or the users of a group.</summary>
internal static class Identities
{
    /// <summary>None when the accounts have no such identity, or when a group is empty.</summary>
    public static IEnumerable<EstatePrincipal> Of(ReviewedAccess access, Estate estate)
    {
        EstateAccount? account = estate.FindAccount(access.Account);
        IEnumerable<EstatePrincipal> all = [.. account?.Users ?? [], .. account?.Roles ?? []];
        return all.Where(principal => access.Identity.Equals(principal.Label, StringComparison.OrdinalIgnoreCase)
            || (principal is EstateUser user && user.Groups.Any(group => access.Identity.Equals($"group/{group.Name}", StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>The principals that get in directly, with their access.</summary>
    public static IEnumerable<(EstatePrincipal Principal, Access? Access)> AccessOf(ReviewedAccess access, Arn role, EstateAnalysis analysis)
    {
        EstateRole to = analysis.Estate.FindRole(role)!;
        return Of(access, analysis.Estate).Select(principal => (principal, analysis.Between(principal, to)));
    }
}

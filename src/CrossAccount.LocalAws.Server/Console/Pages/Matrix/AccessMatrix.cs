using System.Collections.Immutable;
using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Server.Console.Requests;

namespace CrossAccount.LocalAws.Server.Console.Pages.Matrix;

/// <summary>Makes the access matrix, as large as a page can be read.</summary>
internal sealed class AccessMatrix(EstateAnalysis analysis)
{
    private const int MaximumRoles = 12;
    private const int MaximumPrincipals = 60;

    public AccessModel Build(string account, string name)
    {
        EstateRole[] asked =
        [
            .. analysis.Estate.Roles.Where(role =>
                (account.Length == 0 || role.Account.ToString() == account) && role.Name.Contains(name, StringComparison.OrdinalIgnoreCase)),
        ];
        ImmutableArray<EstateRole> roles = [.. asked.Take(MaximumRoles)];
        RoleAccess[] access = [.. roles.Select(role => analysis.WhoCanAssume(role.Arn))];
        EstatePrincipal[] principals = [.. analysis.Estate.Principals];
        IEnumerable<AccessRow> inside = principals.Take(MaximumPrincipals).Select(
            principal => new AccessRow(principal.Label, principal.Account.ToString(), [.. access.Select(each => CellOf(principal, each))]));
        return new([.. analysis.Estate.Accounts.Select(each => each.Id.ToString())], account, name, roles, [.. inside, .. Outsiders(access)])
        {
            MoreRoles = asked.Length - roles.Length,
            MorePrincipals = Math.Max(0, principals.Length - MaximumPrincipals),
        };
    }

    private static IEnumerable<AccessRow> Outsiders(RoleAccess[] access) =>
        access.SelectMany(each => each.Direct).Select(each => each.Principal)
            .Where(principal => principal.Kind is not (AccessPrincipalKind.User or AccessPrincipalKind.Role))
            .Distinct()
            .Order()
            .Take(MaximumPrincipals)
            .Select(principal => new AccessRow(principal.ToString(), "", [.. access.Select(each => CellOf(principal, each))]));

    private AccessCell CellOf(EstatePrincipal principal, RoleAccess access)
    {
        string link = Links.To("why", ("principal", principal.Arn.ToString()), ("resource", access.Role.ToString()));
        if (access.FindDirect(principal.Arn) is { } direct)
        {
            return Allowed(direct, link);
        }

        PrincipalAnswer answer = analysis.CanAssume(principal.Arn, access.Role);
        bool isDenied = answer.Plain.Decision.Outcome == DecisionOutcome.ExplicitlyDenied;
        if (access.FindChain(principal.Arn) is { } chain)
        {
            string way = $"via {string.Join(" → ", chain.Steps.SkipLast(1).Select(step => step.Resource[(step.Resource.LastIndexOf('/') + 1)..]))}";
            return new("chain", isDenied ? $"denied, but {way}" : way, chain.ToString(), Links.To("role", ("arn", access.Role.ToString())));
        }

        return isDenied ? new("deny", "denied", answer.Plain.Because, link) : new("silent", "no", answer.Plain.Because, link);
    }

    private static AccessCell CellOf(AccessPrincipal principal, RoleAccess access)
    {
        string link = Links.To("role", ("arn", access.Role.ToString()));
        return access.Direct.FirstOrDefault(each => each.Principal == principal) is { } direct
            ? Allowed(direct, link)
            : new("silent", "no", "the trust policy does not name it", link);
    }

    private static AccessCell Allowed(Access access, string link) => access.IsUnconditional
        ? new("allow", "yes", "without more", link)
        : new("when", string.Join(" or ", access.Ways), "only so", link);
}

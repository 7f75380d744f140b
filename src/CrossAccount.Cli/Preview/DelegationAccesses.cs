using System.Collections.Immutable;
using CrossAccount.Cli.Estates;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Analysis.Permissions;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Preview;

/// <summary>Puts together who gets into the role of a delegation.</summary>
internal static class DelegationAccesses
{
    public static DelegationAccess Of(LoadedEstate loaded, DelegationSettings delegation, RoleAccess access)
    {
        var declared = new DeclaredDecisions(loaded, delegation);
        EstateRole role = loaded.Estate.FindRole(access.Role)!;
        AccessRow[] rows =
        [
            .. access.Direct.Select(each => Allowed(each, declared)),
            .. access.Chains.Select(chain => Through(chain, declared)),
            .. KeptOutOf(loaded, access, declared),
        ];
        return new(delegation.Name, access.Role.ToString())
        {
            MaxSessionSeconds = role.MaxSessionDuration.Seconds,
            PermissionsBoundary = role.PermissionsBoundary?.Origin.Name,
            Rows = [.. rows.OrderBy(row => row.Kind).ThenBy(row => row.Principal, StringComparer.Ordinal).ThenBy(row => row.IsThroughRoles)],
            Permissions = [.. PermissionsOf(loaded.Analysis.SessionPermissions(access.Role))],
            Allowed = DeclaredPrincipals.Of(loaded, access.Role) is { } allowed ? [.. allowed.Grantees] : [],
            AccountTrusts = [.. loaded.Analysis.AccountTrusts(access.Role).Select(Describe)],
            Nobody = access.Nobody,
        };
    }

    private static AccessRow Allowed(Access access, DeclaredDecisions declared) => RowOf(access.Principal, declared) with
    {
        Decision = "Allowed",
        Steps = [StepOf(access)],
    };

    private static AccessRow Through(AccessChain chain, DeclaredDecisions declared) => RowOf(chain.Principal, declared) with
    {
        Decision = "Allowed",
        Steps = [.. chain.Steps.Select(StepOf)],
    };

    /// <summary>Those whom the policies speak of, and those whom the settings name.</summary>
    private static IEnumerable<AccessRow> KeptOutOf(LoadedEstate loaded, RoleAccess access, DeclaredDecisions declared)
    {
        HashSet<string> seen = [.. access.Direct.Select(each => each.Principal.Name)];
        foreach (KeptOut kept in loaded.Analysis.WhoIsKeptOut(access.Role))
        {
            seen.Add(kept.Principal.Name);
            yield return Kept(kept.Principal, kept.Plain, declared);
        }

        foreach (EstatePrincipal principal in declared.Named.Where(arn => !seen.Contains(arn)).Select(arn => loaded.Estate.FindPrincipal(Arn.Parse(arn))!))
        {
            AccessPrincipalKind kind = principal is EstateRole ? AccessPrincipalKind.Role : AccessPrincipalKind.User;
            yield return Kept(new(kind, principal.Arn.ToString()), loaded.Analysis.CanAssume(principal.Arn, access.Role).Plain, declared);
        }
    }

    private static AccessRow Kept(AccessPrincipal principal, DecisionExplanation plain, DeclaredDecisions declared) => RowOf(principal, declared) with
    {
        Decision = plain.Decision.IsAllowed ? "ImplicitlyDenied" : plain.Decision.Outcome.ToString(),
        Because = plain.Because,
        DenyStatements = [.. plain.Decision.IsAllowed ? [] : plain.Decision.Statements.Select(statement => statement.ToShortString())],
    };

    private static AccessRow RowOf(AccessPrincipal principal, DeclaredDecisions declared) =>
        new(principal.Kind, principal.Name, principal.ToString()) { Declared = declared.Of(principal), Decision = "" };

    private static AccessStep StepOf(Access access) => new(access.Principal.ToString(), access.Resource, [.. access.Ways.Select(WayOf)]);

    private static AccessWayRow WayOf(AccessWay way) => new(
        [.. way.Requirements.Select(requirement => requirement.ToString())],
        [.. way.FixedConditions.Select(condition => condition.ToString())],
        [.. way.Decision.Statements.Select(statement => statement.ToShortString())]);

    private static IEnumerable<PermissionRow> PermissionsOf(ImmutableArray<RolePermission> permissions) => permissions
        .SelectMany(RowsOf)
        .GroupBy(row => (row.Resource, row.Decision, Needs: string.Join('\n', row.Needs), Statements: string.Join('\n', row.Statements)))
        .Select(group => group.First() with { Actions = [.. group.SelectMany(row => row.Actions).Distinct()] });

    private static IEnumerable<PermissionRow> RowsOf(RolePermission permission) => permission.IsAllowed
        ? permission.Ways.Select(way => new PermissionRow(
            [permission.Action], permission.Resource, "Allowed",
            [.. way.Requirements.Select(requirement => requirement.ToString())], [.. way.Decision.Statements.Select(statement => statement.ToShortString())]))
        : [
            new(
                [permission.Action], permission.Resource, permission.Decision.Outcome.ToString(), [],
                [.. permission.Decision.Statements.Select(statement => statement.ToShortString()).DefaultIfEmpty(Silent(permission.Decision.Layer))]),
        ];

    private static string Silent(DecisionLayer layer) => layer switch
    {
        DecisionLayer.PermissionsBoundary => "the permissions boundary does not allow all of it",
        DecisionLayer.ServiceControlPolicy => "a level of service control policies does not allow all of it",
        DecisionLayer.ResourceControlPolicy => "a level of resource control policies does not allow all of it",
        _ => "no policy of the role allows all of it",
    };

    private static string Describe(AccountTrust trust) => trust.IsInEstate
        ? FormattableString.Invariant($"{trust.Account}: {trust.Principals.Length:#,0} of its principals {(trust.Principals.Length == 1 ? "gets" : "get")} in that way")
        : $"{trust.Account}: who of it gets in is known to that account alone";
}

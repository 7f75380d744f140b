using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.TestSupport;

namespace CrossAccount.Benchmarks.Org;

/// <summary>Makes roles of all kinds of trust.</summary>
internal sealed class RoleGenerator(Random random)
{
    private static readonly Statement NotOnSunday = Statement.Deny(Authorizer.AssumeRole).To(PolicyPrincipal.Aws("*")).When(
        new Condition(ConditionOperators.DateGreaterThan, ContextKeys.CurrentTime, "2026-11-22T00:00:00Z"),
        new Condition(ConditionOperators.DateLessThan, ContextKeys.CurrentTime, "2026-11-23T00:00:00Z"));

    public OrgRole Next(int index)
    {
        string team = random.Pick<string>(OrgNames.Teams);
        AccountId account = random.Pick<AccountId>(OrgNames.Workloads);
        string path = random.Chance(30) ? "prod/" : "";
        string name = $"{team}-{random.Pick<string>(OrgNames.Purposes)}-{index}";
        TrustKind kind = random.Pick(
            TrustKind.Accounts, TrustKind.Accounts, TrustKind.Accounts, TrustKind.Principals, TrustKind.Principals,
            TrustKind.Organization, TrustKind.ExternalId, TrustKind.Mfa, TrustKind.Tags);
        PolicyDocument trust = new([TrustOf(kind, team), .. random.Chance(20) ? [NotOnSunday] : (Statement[])[]]);
        return new($"arn:aws:iam::{account}:role/{path}{name}", account, kind, CompiledPolicy.Compile(trust, PolicyOrigin.TrustOf($"role/{name}")));
    }

    private Statement TrustOf(TrustKind kind, string team) => kind switch
    {
        TrustKind.Accounts => Statement.Allow("sts:AssumeRole", "sts:TagSession").To([.. SomeAccounts(30)]),
        TrustKind.Principals => Statement.Allow(Authorizer.AssumeRole).To([.. NamedPrincipals()]),
        TrustKind.Organization => Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Aws("*")).When(
            new Condition(ConditionOperators.StringEquals, ContextKeys.PrincipalOrgId, OrgNames.Organization.ToString()),
            new Condition(ConditionOperators.StringLike, ContextKeys.PrincipalOrgPaths, $"{OrgNames.OrganizationPath}{random.Pick<string>(OrgNames.Units)}/*") { Set = SetOperator.ForAnyValue },
            new Condition(ConditionOperators.ArnLike, ContextKeys.PrincipalArn, $"arn:aws:iam::*:role/{random.Pick<string>(OrgNames.Jobs)}*")),
        TrustKind.ExternalId => Partner(random.Pick<AccountId>(OrgNames.Partners)),
        TrustKind.Mfa => Statement.Allow(Authorizer.AssumeRole).To([.. SomeAccounts(40)]).When(
            new Condition(ConditionOperators.Bool, ContextKeys.MultiFactorAuthPresent, "true"),
            new Condition(ConditionOperators.NumericLessThan, ContextKeys.MultiFactorAuthAge, "3600")),
        _ => Statement.Allow("sts:AssumeRole", "sts:TagSession").To([.. SomeAccounts(50)]).When(
            new Condition(ConditionOperators.StringEquals, $"{ContextKeys.PrincipalTagPrefix}team", team),
            new Condition(ConditionOperators.IpAddress, ContextKeys.SourceIp, "203.0.113.0/24", "198.51.100.0/24")),
    };

    private static Statement Partner(AccountId partner) => Statement.Allow(Authorizer.AssumeRole).To(PolicyPrincipal.Account(partner)).When(
        new Condition(ConditionOperators.StringEquals, ContextKeys.ExternalId, OrgNames.ExternalIdOf(partner)));

    private IEnumerable<PolicyPrincipal> SomeAccounts(int atMost) =>
        random.Shuffled<AccountId>(OrgNames.Workforce)[..random.Next(1, atMost)].Select(account => PolicyPrincipal.Account(account));

    private IEnumerable<PolicyPrincipal> NamedPrincipals() => Enumerable.Range(0, random.Next(1, 12)).Select(_ =>
        PolicyPrincipal.Aws($"arn:aws:iam::{random.Pick<AccountId>(OrgNames.Workforce)}:role/{random.Pick<string>(OrgNames.Jobs)}"));
}

using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.TestSupport;

namespace CrossAccount.Benchmarks.Org;

/// <summary>Makes users and sessions of roles with groups, managed and inline policies, denies and boundaries.</summary>
internal sealed class PrincipalGenerator(Random random, IReadOnlyList<OrgRole> roles)
{
    private static readonly ImmutableArray<ImmutableArray<CompiledPolicy>> Sandbox = OrganizationPolicies.Above(isSandbox: true);
    private static readonly ImmutableArray<ImmutableArray<CompiledPolicy>> Ordinary = OrganizationPolicies.Above(isSandbox: false);

    public OrgPrincipal Next(int index)
    {
        bool isOutsider = random.Chance(6);
        AccountId account = !isOutsider ? random.Pick<AccountId>(OrgNames.Workforce)
            : random.Chance(80) ? random.Pick<AccountId>(OrgNames.Partners)
            : random.Pick<AccountId>(OrgNames.Strangers);
        bool isUser = !isOutsider && random.Chance(35);
        Caller caller = isUser
            ? Caller.User(Arn.Parse($"arn:aws:iam::{account}:user/person-{index}"))
            : Caller.RoleSession(Arn.Parse($"arn:aws:iam::{account}:role/{random.Pick<string>(OrgNames.Jobs)}"), RoleSessionName.Parse($"session-{index}"));
        int team = random.Next(OrgNames.Teams.Length);
        return new(WithKeys(caller, isUser, isOutsider, OrgNames.Teams[team]), ContextOf(account, isOutsider), PoliciesOf(index, team, isOutsider));
    }

    private Caller WithKeys(Caller caller, bool isUser, bool isOutsider, string team)
    {
        Caller tagged = caller.With(keys => keys.With($"{ContextKeys.PrincipalTagPrefix}team", team));
        Caller member = isOutsider
            ? tagged
            : tagged.InOrganization(OrgNames.Organization, $"{OrgNames.OrganizationPath}{random.Pick<string>(OrgNames.Units)}/");
        return isUser && random.Chance(60)
            ? member.With(keys => keys.With(ContextKeys.MultiFactorAuthPresent, true).With(ContextKeys.MultiFactorAuthAge, random.Next(60, 7200)))
            : member;
    }

    private RequestContext ContextOf(AccountId account, bool isOutsider)
    {
        RequestContext context = RequestContext.Empty
            .With(ContextKeys.SourceIp, random.Pick("203.0.113.40", "198.51.100.7", "192.0.2.99"))
            .With(ContextKeys.SecureTransport, true)
            .With(ContextKeys.RequestedRegion, random.Pick("eu-west-1", "eu-west-1", "us-east-1", "ap-south-1"))
            .With(ContextKeys.CurrentTime, new DateTimeOffset(2026, 11, random.Next(18, 24), 9, 30, 0, TimeSpan.Zero));
        return isOutsider && random.Chance(80) ? context.With(ContextKeys.ExternalId, OrgNames.ExternalIdOf(account)) : context;
    }

    private ApplicablePolicies PoliciesOf(int index, int team, bool isOutsider) => new()
    {
        Identity = [.. Identity(index, team)],
        PermissionsBoundary = random.Chance(25) ? random.Pick<CompiledPolicy>(ManagedPolicies.Boundaries) : null,
        ServiceControl = isOutsider ? [] : random.Chance(20) ? Sandbox : Ordinary,
        ResourceControl = OrganizationPolicies.Perimeter,
    };

    private IEnumerable<CompiledPolicy> Identity(int index, int team)
    {
        yield return ManagedPolicies.ReadOnly;
        yield return ManagedPolicies.OfTeams[team];
        if (random.Chance(25))
        {
            yield return ManagedPolicies.OfTeams[random.Next(OrgNames.Teams.Length)];
        }

        if (random.Chance(15))
        {
            yield return ManagedPolicies.PowerUser;
        }

        if (random.Chance(45))
        {
            yield return Inline(index, "assume", Statement.Allow(Authorizer.AssumeRole).On([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => roles[random.Next(roles.Count)].Arn)]));
        }

        if (random.Chance(12))
        {
            yield return Inline(index, "careful", Statement.Deny(Authorizer.AssumeRole).On("arn:aws:iam::*:role/prod/*").When(
                new Condition(ConditionOperators.Bool, ContextKeys.MultiFactorAuthPresent, "false") { IfExists = true }));
        }
    }

    private static CompiledPolicy Inline(int index, string name, Statement statement) =>
        CompiledPolicy.Compile(new PolicyDocument(statement), new(PolicyKind.Inline, name, $"principal-{index}"));
}

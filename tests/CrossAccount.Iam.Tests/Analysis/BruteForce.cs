using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>Decides every pair of <see cref="RandomEstate"/> under every circumstance of its vocabulary, one by one, without any index.</summary>
internal static class BruteForce
{
    private static readonly string?[] ExternalIds = [null, "x1", "x2", "x3", "other"];
    private static readonly string?[] Addresses = [null, "203.0.113.9", "198.51.100.9"];
    private static readonly string[] Times = ["2026-01-31T11:59:59Z", "2026-01-31T12:00:00Z", "2026-01-31T12:00:01Z"];
    private static readonly string?[] Tags = [null, "red", "blue", "other"];

    /// <summary>The MFA of each way to sign in: null for access keys, -1 for temporary credentials without MFA, else its age.</summary>
    private static readonly int?[] Ages = [null, -1, 0, 899, 900, 901, 3600, 3601];

    /// <summary>What a circumstance takes of the caller's own doing.</summary>
    public static IEnumerable<(ImmutableHashSet<RequirementKind> Takes, bool Allowed)> Decide(Estate estate, EstatePrincipal principal, EstateRole role)
    {
        EstateAccount account = estate.FindAccount(principal.Account)!;
        var policies = new ApplicablePolicies
        {
            Identity = principal.Policies,
            PermissionsBoundary = principal.PermissionsBoundary,
            ServiceControl = account.ServiceControl,
            Resource = role.Trust,
        };
        return from caller in Callers(principal)
               from context in Contexts(principal is EstateUser)
               select (caller.Takes.Union(context.Takes), caller.IsPossible && IsAllowed(caller.Caller, role, context.Context, policies));
    }

    private static bool IsAllowed(Caller caller, EstateRole role, RequestContext context, ApplicablePolicies policies) =>
        Authorizer.Decide(new(caller, "sts:AssumeRole", role.Arn, context), policies).IsAllowed
        && (!context.TryGet("aws:RequestTag/team", out _) || Authorizer.Decide(new(caller, "sts:TagSession", role.Arn, context), policies).IsAllowed);

    private static IEnumerable<(Caller Caller, ImmutableHashSet<RequirementKind> Takes, bool IsPossible)> Callers(EstatePrincipal principal)
    {
        if (principal is EstateUser)
        {
            Caller user = Caller.User(principal.Arn, principal.UniqueId);
            return [(principal.Tags.TryGetValue("team", out string? own) ? Tagged(user, own) : user, [], true)];
        }

        // Session tags need a trust policy that allows them to someone.
        bool tags = ((EstateRole)principal).Trust.Document.Statements.Any(statement =>
            statement.Effect == Iam.Policies.Effect.Allow && statement.Action.Patterns.Any(action => action is "sts:*" or "sts:TagSession"));
        return from name in new[] { "any", "night" }
               from tag in new[] { null, "red", "blue" }
               let session = Caller.RoleSession(principal.Arn, RoleSessionName.Parse(name), principal.UniqueId).With(keys => keys.With(ContextKeys.MultiFactorAuthPresent, false))
               select (tag is null ? session : Tagged(session, tag), Takes((name == "night" || tag is not null, RequirementKind.OwnSession)), tag is null || tags);
    }

    private static Caller Tagged(Caller caller, string team) => caller.With(keys => keys.With("aws:PrincipalTag/team", team));

    private static IEnumerable<(RequestContext Context, ImmutableHashSet<RequirementKind> Takes)> Contexts(bool signsIn) =>
        from externalId in ExternalIds
        from address in Addresses
        from time in Times
        from tag in Tags
        from age in signsIn ? Ages : [null]
        select (
            Set(Set(Set(WithMfa(RequestContext.Empty.With(ContextKeys.CurrentTime, time).With(ContextKeys.RoleSessionName, "any"), age), ContextKeys.ExternalId, externalId), ContextKeys.SourceIp, address), "aws:RequestTag/team", tag),
            Takes((externalId is not null, RequirementKind.ExternalId), (tag is not null, RequirementKind.SessionTags), (age is not null, RequirementKind.Mfa)));

    private static RequestContext WithMfa(RequestContext context, int? age) => age switch
    {
        null => context,
        -1 => context.With(ContextKeys.MultiFactorAuthPresent, false).With(ContextKeys.TokenIssueTime, "2026-01-31T11:00:00Z"),
        _ => context.With(ContextKeys.MultiFactorAuthPresent, true).With(ContextKeys.MultiFactorAuthAge, age.Value).With(ContextKeys.TokenIssueTime, "2026-01-31T11:00:00Z"),
    };

    private static RequestContext Set(RequestContext context, string key, string? value) => value is null ? context : context.With(key, value);

    private static ImmutableHashSet<RequirementKind> Takes(params (bool Takes, RequirementKind Kind)[] kinds) =>
        [.. kinds.Where(kind => kind.Takes).Select(kind => kind.Kind)];
}

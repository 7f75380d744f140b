using CrossAccount.Benchmarks.Org;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Benchmarks.Tests.Org;

/// <summary>What <c>bench org</c> measures, with fewer principals.</summary>
public sealed class OrgDecisionsTests
{
    private static readonly Organization Small = Organization.Generate(OrgRun.Seed, principals: 100, roles: OrgRun.Roles);

    [Fact]
    public void DecideAll_GivesTheSameOnOneCoreAndOnTwo()
    {
        OrgAnswers answers = OrgDecisions.DecideAll(Small, cores: 2);

        Assert.Equal(100 * OrgRun.Roles, answers.Total);
        Assert.Equal(Expected, answers);
        Assert.Equal(answers, OrgDecisions.DecideAll(Small, cores: 1));
    }

    [Fact]
    public void Generate_SameSeed_GivesTheSameAnswers() =>
        Assert.Equal(Expected, OrgDecisions.DecideAll(Organization.Generate(OrgRun.Seed, principals: 100, roles: OrgRun.Roles), cores: 2));

    [Fact]
    public void Generate_NoPrincipal_IsInTheAccountOfARole() =>
        Assert.Empty(Small.Principals.Select(principal => principal.Caller.Account!.Value).Intersect(Small.Roles.Select(role => role.Account)));

    [Fact]
    public void Generate_EachKindOfTrust_LetsSomeInAndKeepsOthersOut() => Assert.All(Enum.GetValues<TrustKind>(), kind =>
    {
        HashSet<DecisionOutcome> outcomes =
        [
            .. Small.Roles.Where(role => role.Kind == kind)
                .SelectMany(role => Small.Principals.Select(principal => OrgDecisions.Decide(principal, role).Outcome)),
        ];
        Assert.Equal((kind, 3), (kind, outcomes.Count));
    });

    [Fact]
    public void Generate_EveryLayer_DecidesSomething() => Assert.Equal(
        [
            DecisionLayer.ResourceControlPolicy, DecisionLayer.ServiceControlPolicy, DecisionLayer.TrustPolicy, DecisionLayer.IdentityPolicy, DecisionLayer.PermissionsBoundary,
        ],
        Small.Principals.SelectMany(principal => Small.Roles.Select(role => OrgDecisions.Decide(principal, role).Layer)).Distinct().Order());

    private static OrgAnswers Expected { get; } = new(Allowed: 1_796, ExplicitlyDenied: 30_428, ImplicitlyDenied: 67_776);
}

using System.Collections.Immutable;
using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Differences;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>The answers are those of deciding every pair under every circumstance.</summary>
public sealed class BruteForceTests
{
    [Fact]
    public void WhoCanAssume_IsWhatBruteForceFinds_AndNeedsNoMoreAndNoLess() => Seeds.Run(25, random =>
    {
        Estate estate = RandomEstate.Next(random);
        var analysis = new EstateAnalysis(estate);
        foreach (EstateRole role in estate.Roles)
        {
            RoleAccess answer = analysis.WhoCanAssume(role.Arn);
            foreach (EstatePrincipal principal in estate.Principals)
            {
                Access? access = answer.FindDirect(principal.Arn);
                HashSet<ImmutableHashSet<RequirementKind>> expected = Least(BruteForce.Decide(estate, principal, role).Where(each => each.Allowed).Select(each => each.Takes));
                IEnumerable<ImmutableHashSet<RequirementKind>> needed = access?.Ways.Select(Takes) ?? [];

                Assert.Equal(Text(expected), Text(Least(needed)));
                Assert.True(access?.IsComplete ?? true);
                Assert.Equal(access, analysis.WhatCanAssume(principal.Arn).Direct.FirstOrDefault(each => each.Resource == role.Arn.ToString()));
            }
        }
    });

    [Fact]
    public void Between_IsWhatBruteForceFinds() => Seeds.Run(25, random =>
    {
        int seed = random.Next();
        Estate before = RandomEstate.Next(new Random(seed));
        Estate after = random.Chance(15) ? RandomEstate.Next(new Random(seed)) : RandomEstate.Next(random);
        AccessChange[] changes = [.. AccessDifference.Between(before, after).Changes.Where(change => change.Chain is null && change.Principal is { IsOutside: false })];

        string[] expected =
        [
            .. from role in before.Roles
               from principal in before.Principals
               let kind = KindOf(
                   [.. BruteForce.Decide(before, principal, role).Select(each => each.Allowed)],
                   [.. BruteForce.Decide(after, after.FindPrincipal(principal.Arn)!, after.FindRole(role.Arn)!).Select(each => each.Allowed)])
               where kind is not null
               select $"{kind} {principal.Arn} {role.Arn}",
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), changes.Select(change => $"{change.Kind} {change.Principal!.Name} {change.Role}").Order(StringComparer.Ordinal));
    });

    private static AccessChangeKind? KindOf(bool[] before, bool[] after)
    {
        bool loses = before.Zip(after).Any(pair => pair is { First: true, Second: false });
        bool gains = before.Zip(after).Any(pair => pair is { First: false, Second: true });
        return (loses, gains) switch
        {
            (false, false) => null,
            (false, true) => before.Contains(true) ? AccessChangeKind.Looser : AccessChangeKind.Gained,
            (true, false) => after.Contains(true) ? AccessChangeKind.Stricter : AccessChangeKind.Lost,
            _ => AccessChangeKind.Different,
        };
    }

    private static ImmutableHashSet<RequirementKind> Takes(AccessWay way) =>
        [.. way.Requirements.Where(requirement => requirement.IsByOwnDoing).Select(requirement => requirement.Kind == RequirementKind.TemporaryCredentials ? RequirementKind.Mfa : requirement.Kind)];

    private static HashSet<ImmutableHashSet<RequirementKind>> Least(IEnumerable<ImmutableHashSet<RequirementKind>> all)
    {
        ImmutableHashSet<RequirementKind>[] distinct = [.. all.DistinctBy(Text)];
        return [.. distinct.Where(set => !distinct.Any(other => other.IsProperSubsetOf(set)))];
    }

    private static string[] Text(HashSet<ImmutableHashSet<RequirementKind>> sets) => [.. sets.Select(Text).Order(StringComparer.Ordinal)];

    private static string Text(ImmutableHashSet<RequirementKind> set) => string.Join('+', set.Order());
}

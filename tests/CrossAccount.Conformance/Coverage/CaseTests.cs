using System.Text.RegularExpressions;
using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Evaluation;
using CrossAccount.TestSupport;

namespace CrossAccount.Conformance.Coverage;

/// <summary>What holds for all cases together. That names are unique need not be asked: reading two of the same fails.</summary>
public sealed partial class CaseTests
{
    private const int MostLines = 500;

    [Fact]
    public void Names_AreInKebabCase() => Assert.All(AllCases.Sequence, one => Assert.Matches(Kebab(), one.Name));

    [Fact]
    public void Sources_ArePagesOrDecisions() => Assert.All(AllCases.Sequence, one => Assert.True(
        one.Source.StartsWith("https://", StringComparison.Ordinal) || File.Exists(Path.Combine(Repository.Root, one.Source)), $"{one.Name}: {one.Source}"));

    [Fact]
    public void Files_AreInAFolderEachAndShort() => Assert.All(AllCases.Files, file =>
    {
        Assert.Matches(FileName(), file.Key);
        Assert.InRange(file.Value.AsSpan().Count('\n'), 1, MostLines - 1);
    });

    [Fact]
    public void Cases_EndInEveryDecisionOfEveryLayer()
    {
        DecisionLayer[] neverDeny = [DecisionLayer.Partition, DecisionLayer.AccountRoot];
        var found = AllCases.Sequence.Where(one => !one.IsRefused).Select(one => (one.Then.Decision!.Value, one.Then.Layer!.Value)).ToHashSet();

        Assert.All(Enum.GetValues<DecisionLayer>(), layer => Assert.Contains((DecisionOutcome.ImplicitlyDenied, layer), found));
        Assert.All(Enum.GetValues<DecisionLayer>().Except(neverDeny), layer => Assert.Contains((DecisionOutcome.ExplicitlyDenied, layer), found));
        Assert.Equal(
            [DecisionLayer.AccountRoot, DecisionLayer.TrustPolicy, DecisionLayer.ResourcePolicy, DecisionLayer.IdentityPolicy],
            found.Where(each => each.Item1 == DecisionOutcome.Allowed).Select(each => each.Item2).Order());
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*\.json\z")]
    private static partial Regex FileName();
}

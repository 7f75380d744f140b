using CrossAccount.Stacks.Settings;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Reading;

/// <summary>Acceptances of differences are read, and what is wrong with them is told.</summary>
public sealed class AcceptedDifferenceErrorTests
{
    [Fact]
    public void Differences_AreRead()
    {
        AcceptedDifference[] accepted =
        [
            .. Config("""[{ with: dev, delegation: data, kinds: [new, lost], about: access, until: "2027-01-31", reason: for now }, { with: stage, reason: yes it is }]""")
                .Read().Settings!.AcceptedDifferences,
        ];

        Assert.Equal(["dev", "stage"], accepted.Select(each => each.With));
        Assert.Equal(("data", new DateOnly(2027, 1, 31), "for now", "crossaccount:acceptedDifferences[0]"), (accepted[0].Delegation, accepted[0].Until, accepted[0].Reason, accepted[0].SettingsPath));
        Assert.Equal(["new", "lost"], accepted[0].Kinds.AsEnumerable());
        Assert.Equal(["access"], accepted[0].About.AsEnumerable());
        Assert.True(accepted[1].Delegation is null && accepted[1].Until is null && accepted[1].Kinds.IsEmpty && accepted[1].About.IsEmpty);
    }

    [Theory]
    [InlineData("[{ reason: why }]", "crossaccount:acceptedDifferences[0].with: the value is missing: give the other stack, as in `dev`")]
    [InlineData("[{ with: dev }]", "crossaccount:acceptedDifferences[0].reason: the value is missing: give why the difference is meant")]
    [InlineData("""[{ with: dev, reason: " " }]""", "crossaccount:acceptedDifferences[0]: the reason is empty: say why the difference is meant")]
    [InlineData("[{ with: dev, reason: why, kinds: gained }]", "crossaccount:acceptedDifferences[0].kinds: there is no `gained` here: give one of `new`, `lost`, `loosened`, `tightened`, `different`")]
    [InlineData("[{ with: dev, reason: why, about: [all] }]", "crossaccount:acceptedDifferences[0].about: there is no `all` here: give one of `access`, `permissions`, `session`, `setting`")]
    [InlineData("[{ with: dev, reason: why, at: data }]", "crossaccount:acceptedDifferences[0].at: there is no setting `at` here: use only `with`, `reason`, `delegation`, `kinds`, `about`, `until`")]
    public void Mistakes_AreTold(string accepted, string error) => Assert.Equal(error, Config(accepted).Errors());

    private static StackConfig Config(string accepted) => StackConfig.OfYaml($"{TestSettings.Accounts}delegations: {{}}\nacceptedDifferences: {accepted}");
}

using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Conformance.Embedded;

/// <summary>The embedded accounts answer a real call as the case says, wherever they can express it.</summary>
public sealed class EmbeddedTests
{
    private static readonly ConformanceCase[] Run = [.. AllCases.Sequence.Where(one => EmbeddedRules.Of(one) is null)];

    public static TheoryData<string> Decided => [.. Run.Where(one => !one.IsRefused).Select(one => one.Name)];

    public static TheoryData<string> Refused => [.. Run.Where(one => one.IsRefused).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Decided))]
    public void Call_Case_SucceedsOrIsDeniedForTheSameReason(string name)
    {
        ConformanceCase one = AllCases.ByName[name];
        bool isAllowed = one.Then.Decision == DecisionOutcome.Allowed;

        EmbeddedAnswer answer = EmbeddedRun.Decide(one);

        Assert.Equal(new EmbeddedAnswer(isAllowed, isAllowed ? null : "AccessDenied", one.Then.Decision, one.Then.Layer), answer);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Save_DocumentThatAwsRefuses_IsMalformed(string name)
    {
        ConformanceCase one = AllCases.ByName[name];

        Assert.Equal(one.Then.Error, EmbeddedRun.Refuse(one));
    }
}

using System.Text.Json;
using CrossAccount.Conformance.Reading;

namespace CrossAccount.Conformance.Engine;

/// <summary>The engine decides every case as it must, in both ways, and through the verb.</summary>
public sealed class EngineTests
{
    public static TheoryData<string> Decided => AllCases.Decided;

    public static TheoryData<string> Refused => AllCases.Refused;

    [Theory]
    [MemberData(nameof(Decided))]
    public void Decide_Case_GivesDecisionLayerAndStatements(string name)
    {
        ConformanceCase one = AllCases.ByName[name];

        EngineAnswer answer = DecideVerb.Answer(one.RequestLine());

        Assert.Empty(answer.Errors);
        Assert.Equal(answer.Fast, answer.Explained);
        Assert.Equal(one.Then.Decision, answer.Fast!.Value.Outcome);
        Assert.Equal(one.Then.Layer, answer.Fast.Value.Layer);
        Assert.Equal(one.Then.Statements, EngineAnswer.Name(answer.Fast.Value));
        Assert.StartsWith(answer.Fast.Value.IsAllowed ? "allowed: " : "denied: ", answer.Reason, StringComparison.Ordinal);
        Assert.Equal(one.Then.Reason ?? answer.Reason, answer.Reason);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Decide_DocumentThatAwsRefuses_IsAnError(string name)
    {
        ConformanceCase one = AllCases.ByName[name];

        EngineAnswer answer = DecideVerb.Answer(one.RequestLine());

        Assert.Equal(one.Then.Error, answer.Errors);
        Assert.Null(answer.Fast);
    }

    /// <summary>One input with every case: policies that come again are compiled once there, and no request sees another's.</summary>
    [Fact]
    public async Task Decide_AllCasesInOneInput_AnswersEachAsAlone()
    {
        ConformanceCase[] cases = [.. AllCases.Sequence];

        IReadOnlyList<JsonElement> answers = await DecideVerb.RunAsync(cases.Select(one => one.RequestLine()));

        Assert.Equal(cases.Select(one => one.Name), answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal(cases.Select(Expected), answers.Select(Actual));
    }

    /// <summary>External IDs are confidential: no sentence repeats one.</summary>
    [Fact]
    public void Decide_ExternalId_IsInNoReason()
    {
        string[] told =
        [
            .. from one in AllCases.Sequence
            where !one.IsRefused && one.Context.ContainsKey("sts:ExternalId")
            let id = one.Context["sts:ExternalId"].GetString()
            where DecideVerb.Answer(one.RequestLine()).Reason!.Contains($"`{id}`", StringComparison.Ordinal)
            select one.Name,
        ];

        Assert.Empty(told);
    }

    private static string Expected(ConformanceCase one) => one.IsRefused
        ? $"{one.Name}: {one.Then.Error!.Count} errors"
        : $"{one.Name}: {one.Then.Decision} {one.Then.Layer}";

    private static string Actual(JsonElement answer) => answer.TryGetProperty("error", out JsonElement error)
        ? $"{answer.GetProperty("id")}: {error.GetString()!.Split('\n').Length} errors"
        : $"{answer.GetProperty("id")}: {answer.GetProperty("decision")} {answer.GetProperty("layer")}";
}

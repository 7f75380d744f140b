using System.Text.Json;
using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.TestSupport.Reference;

namespace CrossAccount.Conformance.Reference;

/// <summary>The slow reference, which shares nothing with the engine, decides every case as it must.</summary>
public sealed class ReferenceTests
{
    public static TheoryData<string> Decided => AllCases.Decided;

    [Theory]
    [MemberData(nameof(Decided))]
    public void Decide_Case_GivesDecisionAndLayer(string name)
    {
        ConformanceCase one = AllCases.ByName[name];
        using var request = JsonDocument.Parse(one.RequestLine());

        ReferenceAnswer answer = ReferenceEvaluator.Decide(request.RootElement);

        Assert.Equal($"{one.Then.Decision} {one.Then.Layer}", $"{answer.Decision} {answer.Layer}");
    }
}

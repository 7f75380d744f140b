using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.Iam.Tests.Evaluation.Table;

namespace CrossAccount.Iam.Tests.Evaluation;

/// <summary>The specification, row by row, with the page of AWS that each row rests on.</summary>
public sealed class DecisionTableTests
{
    private static readonly DecisionRow[] All =
        [.. ConditionRows.All, .. PatternRows.All, .. PrincipalRows.All, .. AccountRows.All, .. OrganizationRows.All];

    public static TheoryData<DecisionRow> Rows => new(All);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Decide_Row_GivesDecisionLayerAndStatements(DecisionRow row) =>
        Assert.Equal(row.Then, Outcome.Of(Authorizer.Decide(row.Request, row.Policies)));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Explain_Row_DecidesAlikeAndHasASentence(DecisionRow row)
    {
        DecisionExplanation explanation = Explainer.Explain(row.Request, row.Policies);

        Assert.Equal(row.Then, Outcome.Of(explanation.Decision));
        Assert.StartsWith(explanation.Decision.IsAllowed ? "allowed: " : "denied: ", explanation.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("12345", explanation.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_NameEveryCaseOnceAndASource()
    {
        Assert.Equal(All.Length, All.Select(row => row.ToString()).Distinct().Count());
        Assert.All(All, row => Assert.NotEmpty(row.Source));
    }

    [Theory]
    [MemberData(nameof(RefusedRow.Rows), MemberType = typeof(RefusedRow))]
    public void Compile_RowThatAwsRefuses_GivesNoPolicyToDecideWith(RefusedRow row) => row.Check();

    [Fact]
    public void Rows_CoverTheTable() => Assert.Equal(
        Enumerable.Range(1, 47), All.Select(row => row.Number).Concat(RefusedRow.All.Select(row => row.Number)).Distinct().Order());
}

using System.Text.Json;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Iam.Tests.Writing;

public sealed class PolicyWriterTests
{
    [Fact]
    public void Write_EveryElement_StandsInAwsOrderWithSortedLists()
    {
        PolicyDocument document = new PolicyDocument(
            Statement.Deny("s3:b", "s3:a", "s3:b").Named("Z").On("arn:aws:s3:::b", "arn:aws:s3:::a").To(
                PolicyPrincipal.Service("b.amazonaws.com"), PolicyPrincipal.Aws("222222222222"), PolicyPrincipal.Aws("111111111111"),
                PolicyPrincipal.Federated("accounts.google.com"), PolicyPrincipal.Service("a.amazonaws.com")).When(
                new Condition(ConditionOperators.StringLike, "b:key", "y", "x"), new Condition(ConditionOperators.Bool, "aws:SecureTransport", "true"),
                new Condition(ConditionOperators.StringLike, "A:key", "z")),
            Statement.Allow("s3:*") with { Resource = PatternElement.AllBut("*") })
        { Id = "id" };

        Assert.Equal(
            """
            {"Version":"2012-10-17","Id":"id","Statement":[{"Effect":"Allow","Action":"s3:*","NotResource":"*"},{"Sid":"Z","Effect":"Deny","Principal":{"AWS":["111111111111","222222222222"],"Service":["a.amazonaws.com","b.amazonaws.com"],"Federated":"accounts.google.com"},"Action":["s3:a","s3:b"],"Resource":["arn:aws:s3:::a","arn:aws:s3:::b"],"Condition":{"Bool":{"aws:SecureTransport":"true"},"StringLike":{"A:key":"z","b:key":["x","y"]}}}]}
            """,
            PolicyWriter.Write(document));
    }

    [Fact]
    public void Write_Statements_StandByEffectThenByIdThenByText()
    {
        Statement deny = Statement.Deny("a:a").On("*");
        Statement allow = Statement.Allow("a:c").On("*");

        string json = PolicyWriter.Write(new PolicyDocument(
            deny.Named("A"), allow.Named("C"), allow.Named("B"), allow, Statement.Allow("a:b").On("*"), deny));

        Assert.Equal(
            [",Allow,a:b", ",Allow,a:c", "B,Allow,a:c", "C,Allow,a:c", ",Deny,a:a", "A,Deny,a:a"],
            PolicyParser.Parse(json).DocumentOrThrow().Statements.Select(s => $"{s.Sid},{s.Effect},{s.Action.Patterns[0]}"));
    }

    [Fact]
    public void WriteIndented_IsTheSameJson()
    {
        PolicyDocument document = Given.Document(SeedDocuments.TutorialBucket.Json);

        string indented = PolicyWriter.WriteIndented(document);

        Assert.Contains("\n      \"Effect\": \"Allow\",\n", indented.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(PolicyWriter.Write(document), JsonSerializer.Serialize(JsonDocument.Parse(indented).RootElement));
        Assert.Equal(PolicyWriter.Write(document), PolicyWriter.Write(PolicyParser.Parse(indented).DocumentOrThrow()));
    }

    [Theory]
    [InlineData("plus+sign", "plus+sign")]
    [InlineData("a<b>&'c'", "a<b>&'c'")]
    [InlineData("ü€", "ü€")]
    [InlineData("quote\"back\\slash", "quote\\\"back\\\\slash")]
    [InlineData("line\nend", "line\\nend")]
    public void Write_Texts_AreNotEscapedMoreThanJsonAsks(string value, string json) => Assert.Contains(
        $"\"aws:userid\":\"{json}\"",
        PolicyWriter.Write(new PolicyDocument(Statement.Allow("a:b").On("*").When(new Condition(ConditionOperators.StringEquals, "aws:userid", value)))),
        StringComparison.Ordinal);

    [Fact]
    public void Write_SameStatementTwice_WritesItOnce()
    {
        Statement statement = Statement.Allow("a:b").On("*");

        Assert.Equal(PolicyWriter.Write(new PolicyDocument(statement)), PolicyWriter.Write(new PolicyDocument(statement, statement)));
    }

    [Fact]
    public void Write_EmptySid_IsLeftOut() => Assert.DoesNotContain(
        "Sid", PolicyWriter.Write(new PolicyDocument(Statement.Allow("a:b").On("*").Named(""))), StringComparison.Ordinal);

    [Fact]
    public void Write_EveryoneAmongOthers_IsEveryone() => Assert.Contains(
        "\"Principal\":\"*\"", PolicyWriter.Write(new PolicyDocument(Statement.Allow("a:b").On("*").To(PolicyPrincipal.Aws("111111111111"), PolicyPrincipal.Everyone))),
        StringComparison.Ordinal);

    [Fact]
    public void Write_OriginalVersion_IsWrittenOut() => Assert.StartsWith(
        "{\"Version\":\"2008-10-17\",",
        PolicyWriter.Write(Given.Document("""{"Statement":{"Effect":"Allow","Action":"a:b","Resource":"*"}}""")), StringComparison.Ordinal);

    [Fact]
    public void Write_NegatedConditionTwice_SharesOneList()
    {
        PolicyDocument document = new(Statement.Deny("a:b").On("*").When(
            new Condition(ConditionOperators.StringNotEquals, "aws:UserID", "b"), new Condition(ConditionOperators.StringNotEquals, "aws:userid", "a", "b")));

        Assert.Contains("{\"StringNotEquals\":{\"aws:UserID\":[\"a\",\"b\"]}}", PolicyWriter.Write(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SetOperator.None)]
    [InlineData(SetOperator.ForAllValues)]
    [InlineData(SetOperator.ForAnyValue)]
    public void Write_ConditionThatJsonCannotSayTwice_Throws(SetOperator set)
    {
        PolicyDocument document = new(Statement.Allow("a:b").On("*").When(
            new Condition(ConditionOperators.StringEquals, "aws:userid", "a") { Set = set },
            new Condition(ConditionOperators.StringEquals, "aws:userid", "b") { Set = set }));

        var exception = Assert.Throws<ArgumentException>(() => PolicyWriter.Write(document));

        Assert.Equal(
            $"a statement has the condition `{document.Statements[0].Conditions[0].OperatorText}` on `aws:userid` twice, which one policy statement cannot say; give one condition with the values that both allow",
            exception.Message);
    }

    [Fact]
    public void Write_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => PolicyWriter.Write(null!));
        Assert.Throws<ArgumentNullException>(() => PolicyWriter.WriteIndented(null!));
    }
}

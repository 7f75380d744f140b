using CrossAccount.Iam.Parsing;
using static CrossAccount.Iam.Tests.Parsing.DiagnosticRow;

namespace CrossAccount.Iam.Tests.Parsing;

/// <summary>Policy variables: what AWS reports of them, and that the original version has none.</summary>
public sealed partial class PolicyParserTests
{
    private const string VariableHelp = "write `${aws:username}` or `${aws:username, 'default'}`, and `${$}` for a plain `$`";

    public static TheoryData<DiagnosticRow> VariableRows =>
    [
        BadVariable("${", "`${` has no closing brace"),
        BadVariable("a${aws:username", "`${aws:username` has no closing brace"),
        BadVariable("${aws:userid}${aws:username", "`${aws:username` has no closing brace"),
        BadVariable("${}", "`${}` is empty"),
        BadVariable("${, 'x'}", "`${, 'x'}` is empty"),
        BadVariable("${username}", "`${username}` is not the name of a context key, `service:key`"),
        BadVariable("${aws:}", "`${aws:}` is not the name of a context key, `service:key`"),
        BadVariable("${:username}", "`${:username}` is not the name of a context key, `service:key`"),
        BadVariable("${aws:username }", "`${aws:username }` has a space in its key"),
        BadVariable("${ aws:username}", "`${ aws:username}` has a space in its key"),
        BadVariable("${aws:user*}", "`${aws:user*}` has `*` in its key"),
        BadVariable("${**}", "`${**}` has `*` in its key"),
        BadVariable("${aws:${aws:username}}", "`${aws:${aws:username}` has `$` in its key"),
        BadVariable("${aws:username, unquoted}", "`${aws:username, unquoted}` has a default value without single quotes around it"),
        BadVariable("${aws:username, 'half}", "`${aws:username, 'half}` has a default value without single quotes around it"),
        BadVariable("${aws:username, '}", "`${aws:username, '}` has a default value without single quotes around it"),
        BadVariable("${aws:username,}", "`${aws:username,}` has a default value without single quotes around it"),
        InAllow(
            """ "Resource": [ "*", ¦"arn:aws:s3:::bucket/${aws:username" ] """,
            new Expected("bad-variable", "$.Statement[0].Resource[1]", "the policy variable `${aws:username` has no closing brace", VariableHelp)),
        InAllow(
            """ "NotResource": ¦"arn:aws:s3:::bucket/${}" """,
            new Expected("bad-variable", "$.Statement[0].NotResource", "the policy variable `${}` is empty", VariableHelp)),
        InCondition(
            """{ "StringEquals": { "sts:ExternalId": ¦"${aws:secret" } }""",
            new Expected("bad-variable", $"{In}.StringEquals.sts:ExternalId", "a value of `sts:ExternalId` has a policy variable that is not in order", VariableHelp)),
    ];

    public static TheoryData<string, string> OperatorsWithoutVariables => new()
    {
        { "Bool", "${aws:SecureTransport}" }, { "Null", "${aws:x}" }, { "NumericEquals", "${aws:MultiFactorAuthAge}" }, { "DateLessThan", "${aws:TokenIssueTime}" },
        { "IpAddress", "${aws:SourceIp}" }, { "NotIpAddress", "${" }, { "BinaryEquals", "${aws:x}" }, { "ForAnyValue:BoolIfExists", "${aws:SecureTransport, 'true'}" },
    };

    [Theory]
    [MemberData(nameof(VariableRows))]
    public void Parse_VariableWithErrors_SaysWhereAndWhy(DiagnosticRow row) => row.Check();

    [Theory]
    [MemberData(nameof(OperatorsWithoutVariables))]
    public void Parse_VariableUnderAnotherOperator_IsForbidden(string @operator, string value)
    {
        string name = @operator.Replace("ForAnyValue:", "", StringComparison.Ordinal).Replace("IfExists", "", StringComparison.Ordinal);

        InCondition(
            $$"""{ "{{@operator}}": { "aws:key": ¦"{{value}}" } }""",
            new Expected(
                "forbidden-variable", $"{In}.{@operator}.aws:key", $"`{name}` takes no policy variables, but its value is `{value}`",
                "use a variable only with the operators of strings and ARNs")).Check();
    }

    [Theory]
    [InlineData("${aws:username}")]
    [InlineData("${aws:PrincipalTag/cost-center, 'none'}")]
    [InlineData("${aws:username,'x'}")]
    [InlineData("${aws:username, ''}")]
    [InlineData("${oidc.eks.eu-west-1.amazonaws.com/id/A1:sub}")]
    [InlineData("${*}${?}${$}")]
    [InlineData("$ { } $} {$ $$")]
    public void Parse_VariablesThatAwsTakes_AreTaken(string text) => Assert.Empty(PolicyParser.Parse(
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/¤","Condition":{"StringLike":{"aws:key":"¤"},"ArnLike":{"aws:key":"arn:aws:s3:::b/¤"}}}}"""
            .Replace("¤", text, StringComparison.Ordinal)).Diagnostics);

    [Theory]
    [InlineData("\"Version\":\"2008-10-17\",")]
    [InlineData("")]
    public void Parse_OriginalVersion_TakesAnythingAsPlainText(string version) => Assert.Empty(PolicyParser.Parse(
        """{¤"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${","Condition":{"StringLike":{"aws:key":"${}"}}}}"""
            .Replace("¤", version, StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void Parse_VersionAfterTheStatements_CountsAllTheSame() => Assert.Equal(
        "bad-variable",
        Assert.Single(PolicyParser.Parse("""{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${"},"Version":"2012-10-17"}""").Diagnostics).Code);

    private static DiagnosticRow BadVariable(string value, string message) => InCondition(
        $$"""{ "StringLike": { "aws:key": ¦"{{value}}" } }""",
        new Expected("bad-variable", $"{In}.StringLike.aws:key", $"the policy variable {message}", VariableHelp));
}

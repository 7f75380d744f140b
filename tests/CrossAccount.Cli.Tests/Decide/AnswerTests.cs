using static CrossAccount.Cli.Tests.Decide.DecideRequest;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>Answers to the letter.</summary>
public sealed class AnswerTests
{
    [Fact]
    public async Task Allowed_NamesBothStatements()
    {
        Answers answers = await Answers.OfAsync(With());

        Assert.True(answers.AllDecided);
        Assert.Equal(
            ["""{"id":"1","decision":"Allowed","layer":"IdentityPolicy","statements":["statement `Allow` of inline policy `identityPolicies[0]`","statement `Trust` of trust policy of `role/UpdateData`"],"reason":"allowed: statement `Allow` of inline policy `identityPolicies[0]` allows it, and so does statement `Trust` of trust policy of `role/UpdateData`"}"""],
            answers.Lines);
    }

    [Fact]
    public async Task ExplicitlyDenied_NamesTheStatementThatDenies()
    {
        Answers answers = await Answers.OfAsync(With(("scps", $"[[{Allow}],[{Allow},{Deny}]]")));

        Assert.True(answers.AllDecided);
        Assert.Equal(
            ["""{"id":"1","decision":"ExplicitlyDenied","layer":"ServiceControlPolicy","statements":["statement `Deny` of service control policy `scps[1][1]`"],"reason":"denied: statement `Deny` of service control policy `scps[1][1]` denies it"}"""],
            answers.Lines);
    }

    [Fact]
    public async Task ImplicitlyDenied_HasNoStatements()
    {
        Answers answers = await Answers.OfAsync(With(("identityPolicies", "[]")));

        Assert.True(answers.AllDecided);
        Assert.Equal(
            ["""{"id":"1","decision":"ImplicitlyDenied","layer":"IdentityPolicy","statements":[],"reason":"denied: no policy of `arn:aws:iam::111111111111:user/dave` allows `sts:AssumeRole` on `arn:aws:iam::999999999999:role/UpdateData`"}"""],
            answers.Lines);
    }

    [Fact]
    public async Task Explain_AddsWhatDoesNotMatch()
    {
        string request = With(
            ("identityPolicies", $"[{AllowElse}]"),
            ("resourcePolicy", Trust("arn:aws:iam::111111111111:user/alice", """{"Bool":{"aws:MultiFactorAuthPresent":"true"},"StringEquals":{"aws:PrincipalAccount":"222222222222"}}""")));

        Answers answers = await Answers.OfAsync(request, explain: true);

        Assert.Equal(
            [
                """{"id":"1","decision":"ImplicitlyDenied","layer":"TrustPolicy","statements":[],"reason":"denied: the trust policy of `role/UpdateData` does not name `arn:aws:iam::111111111111:user/dave`","trace":["""
                + """{"layer":"TrustPolicy","statement":"statement `Trust` of trust policy of `role/UpdateData`","effect":"Allow","matched":false,"mismatches":["""
                + """{"element":"Principal","expected":"`arn:aws:iam::111111111111:user/alice`","actual":"arn:aws:iam::111111111111:user/dave"},"""
                + """{"element":"Condition","expected":"`Bool` of `aws:MultiFactorAuthPresent` with `true`","actual":null},"""
                + """{"element":"Condition","expected":"`StringEquals` of `aws:PrincipalAccount` with `222222222222`","actual":"`111111111111`"}]},"""
                + """{"layer":"IdentityPolicy","statement":"statement `AllowElse` of inline policy `identityPolicies[0]`","effect":"Allow","matched":false,"mismatches":["""
                + """{"element":"Action","expected":"`ec2:*`","actual":"sts:AssumeRole"}]}]}""",
            ],
            answers.Lines);
    }

    [Fact]
    public async Task AnError_DoesNotStopTheNextRequest_AndTheOrderIsKept()
    {
        Answers answers = await Answers.OfAsync(With(("id", "\"a\"")), """{"id":"b"}""", With(("id", "3"), ("identityPolicies", "[]")), "[]", With(("id", "\"é\"")));

        Assert.False(answers.AllDecided);
        Assert.Collection(
            answers.Lines,
            line => Assert.StartsWith("""{"id":"a","decision":"Allowed",""", line, StringComparison.Ordinal),
            line => Assert.Equal("""{"id":"b","error":"line 2, column 1 ($): the request has no `action`; add it\nline 2, column 1 ($): the request has no `resource`; add it\nline 2, column 1 ($): the request has no `principal`; add it"}""", line),
            line => Assert.StartsWith("""{"id":3,"decision":"ImplicitlyDenied",""", line, StringComparison.Ordinal),
            line => Assert.Equal("""{"id":null,"error":"line 4, column 1 ($): the request is a list, but must be an object; write `{ \"principal\": …, \"action\": …, \"resource\": … }`"}""", line),
            line => Assert.StartsWith("""{"id":"é","decision":"Allowed",""", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnError_HasItsPlaceInTheLine()
    {
        string[] errors = await Answers.ErrorsAsync("""{"id":"é","action":"sts:AssumeRole","principal":"arn:aws:iam::111111111111:user/dave","resource":"*","resourceAccount":"1","sessionPolicy":{"Version":"2012-10-17","Statement":{"Effect":"Maybe","Action":"*","Resource":"*"}}}""");

        Assert.Equal(
            [
                "line 1, column 120 ($.resourceAccount): the account ID `1` must be exactly 12 digits; if its leading zero was lost, quote it: `\"000000000001\"`; write twelve digits in quotes",
                "line 1, column 186 ($.sessionPolicy.Statement.Effect): the effect `Maybe` does not exist; write `Allow` or `Deny`",
            ],
            errors);
    }

    [Fact]
    public async Task ManyErrors_AreToldUpToTen()
    {
        string members = string.Concat(Enumerable.Range(0, 50_000).Select(i => $",\"x{i}\":1"));

        string[] errors = await Answers.ErrorsAsync($"{With()[..^1]}{members}}}");

        Assert.Equal(10, errors.Length);
        Assert.All(errors, (error, i) => Assert.EndsWith($"($.x{i}): a request has no member `x{i}`; leave it out, or give `--lenient`", error, StringComparison.Ordinal));
    }
}

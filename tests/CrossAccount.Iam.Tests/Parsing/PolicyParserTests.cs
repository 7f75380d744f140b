using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Tests.Parsing;

public sealed partial class PolicyParserTests
{
    private const string Minimal = """{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}""";

    [Fact]
    public void Parse_SeveralErrors_ListsAllInTheOrderOfTheText() => new DiagnosticRow(
        """
        {
          "Version": ¦"2013-10-17",
          "Statement": [
            ¦{ "Sid": ¦"a b", "Action": ¦"sts" },
            { "Effect": ¦"Permit", "Action": "s3:*", "Resource": [ ¦"bucket", "*" ], ¦"resource": "*" },
            {
              "Effect": "Allow", "Principal": { "AWS": ¦"role/x" }, "Action": "sts:AssumeRole",
              "Condition": { ¦"StringEqual": {}, "Bool": { ¦"mfa": ¦"yes" } }
            }
          ],
          ¦"Extra": 1
        }
        """,
        new("bad-version", "$.Version", "the version `2013-10-17` does not exist", "write `2012-10-17`"),
        new("missing-effect", "$.Statement[0]", "the statement has no `Effect`", "add `Allow` or `Deny`"),
        new("bad-sid", "$.Statement[0].Sid", "the statement ID `a b` has other characters than ASCII letters and digits", "leave those characters out"),
        new("bad-action", "$.Statement[0].Action", "`sts` is not an action", ActionHelp),
        new("bad-effect", "$.Statement[1].Effect", "the effect `Permit` does not exist", "write `Allow` or `Deny`"),
        new("bad-resource", "$.Statement[1].Resource[0]", "`bucket` is not a resource", ResourceHelp),
        new("unknown-element", "$.Statement[1].resource", "a statement has no element `resource`", "write `Resource`"),
        new("bad-principal", "$.Statement[2].Principal.AWS", "`role/x` is not an ARN, but must read `arn:partition:service:region:account:resource`", PrincipalHelp),
        new("unknown-operator", "$.Statement[2].Condition.StringEqual", "there is no condition operator `StringEqual`", "use an operator of the policy language, as in `StringEquals`; its case counts"),
        new("bad-condition-key", "$.Statement[2].Condition.Bool.mfa", "`mfa` is not a context key", "write `service:key`, as in `aws:PrincipalArn`"),
        new("bad-condition-value", "$.Statement[2].Condition.Bool.mfa", "`yes` is not a truth value, but `Bool` compares `true` and `false`", "write a value that the operator can compare"),
        new("unknown-element", "$.Extra", "a policy has no element `Extra`", "use only `Version`, `Id`, `Statement`")).Check();

    [Fact]
    public void Parse_WholeLanguage_GivesTheDocument()
    {
        PolicyDocument document = PolicyParser.Parse(
            """
            {
              "Version": "2012-10-17", "Id": "policy/1",
              "Statement": [
                {
                  "Sid": "First", "Effect": "Allow",
                  "Principal": { "AWS": [ "111111111111", "arn:aws:iam::111111111111:role/team/Dev" ], "Service": "ec2.amazonaws.com", "Federated": "cognito-identity.amazonaws.com", "CanonicalUser": "79a5" },
                  "Action": [ "s3:Get*", "s3:Put?bject" ],
                  "Resource": [ "arn:aws:s3:::bucket/${aws:username}/*", "*" ],
                  "Condition": {
                    "NumericLessThan": { "aws:MultiFactorAuthAge": 3600 },
                    "Bool": { "aws:MultiFactorAuthPresent": true },
                    "ForAnyValue:StringLikeIfExists": { "aws:PrincipalOrgPaths": [ "o-a/*", "o-b/*" ] }
                  }
                },
                { "Effect": "Deny", "NotPrincipal": "*", "NotAction": "iam:*", "NotResource": "arn:aws:s3:::bucket" }
              ]
            }
            """).DocumentOrThrow();

        PolicyDocument expected = new(
            Statement.Allow("s3:Get*", "s3:Put?bject").Named("First")
                .To(
                    PolicyPrincipal.Aws("111111111111"), PolicyPrincipal.Aws("arn:aws:iam::111111111111:role/team/Dev"),
                    PolicyPrincipal.Service("ec2.amazonaws.com"), PolicyPrincipal.Federated("cognito-identity.amazonaws.com"),
                    new PolicyPrincipal(PrincipalKind.CanonicalUser, "79a5"))
                .On("arn:aws:s3:::bucket/${aws:username}/*", "*")
                .When(
                    new Condition(ConditionOperators.NumericLessThan, "aws:MultiFactorAuthAge", "3600"),
                    new Condition(ConditionOperators.Bool, "aws:MultiFactorAuthPresent", "true"),
                    new Condition(ConditionOperators.StringLike, "aws:PrincipalOrgPaths", "o-a/*", "o-b/*") { Set = SetOperator.ForAnyValue, IfExists = true }),
            new Statement
            {
                Effect = Effect.Deny,
                Principal = PrincipalElement.AllBut(PolicyPrincipal.Everyone),
                Action = PatternElement.AllBut("iam:*"),
                Resource = PatternElement.AllBut("arn:aws:s3:::bucket"),
            })
        { Id = "policy/1" };
        Assert.Equal(expected, document);
        Assert.Equal(PolicyVersion.Current, document.Version);
    }

    [Theory]
    [InlineData("\"Version\":\"2012-10-17\",", PolicyVersion.Current)]
    [InlineData("\"Version\":\"2008-10-17\",", PolicyVersion.Original)]
    [InlineData("", PolicyVersion.Original)]
    public void Parse_Version_DefaultsToTheOriginalOne(string version, PolicyVersion expected) =>
        Assert.Equal(expected, PolicyParser.Parse(Minimal.Insert(1, version)).DocumentOrThrow().Version);

    [Theory]
    [InlineData("*")]
    [InlineData("arn:*")]
    [InlineData("arn:aws:iam::*")]
    [InlineData("arn:*:iam::9999:role/x")]
    [InlineData("arn:aws:iam::${aws:PrincipalAccount}:role/x")]
    [InlineData("arn:aws-cn:s3:::b/ü ")]
    public void Parse_ResourcesThatAwsTakes_AreTaken(string resource) => Assert.Empty(
        PolicyParser.Parse(Allowing($"\"Resource\":\"{resource}\"")).Diagnostics);

    [Theory]
    [InlineData("111111111111")]
    [InlineData("*")]
    [InlineData("arn:aws:iam::111111111111:root")]
    [InlineData("arn:aws:iam::111111111111:user/team/dave")]
    [InlineData("arn:aws:sts::111111111111:assumed-role/Developers/dave")]
    [InlineData("arn:aws:sts::111111111111:federated-user/dave")]
    [InlineData("AIDACKCEVSQ6C2EXAMPLE")]
    [InlineData("AROADBQP57FF2AEXAMPLE")]
    [InlineData("arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC")]
    [InlineData("arn:aws-cn:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC")]
    public void Parse_PrincipalsThatAwsTakes_AreTaken(string principal) => Assert.Empty(
        PolicyParser.Parse(Allowing($"\"Principal\":{{\"AWS\":\"{principal}\"}}")).Diagnostics);

    [Theory]
    [InlineData("true", "true")]
    [InlineData("3600", "3600")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("1e3", "1e3")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\u00e9\\n\"", "é\n")]
    public void Parse_ScalarConditionValues_KeepTheirSpelling(string json, string value)
    {
        PolicyDocument document = PolicyParser.Parse(
            Allowing($"\"Condition\":{{\"StringEquals\":{{\"aws:key\":{json}}}}}")).DocumentOrThrow();

        Assert.Equal([value], document.Statements[0].Conditions[0].Values.ToArray());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"StringEquals":{}}""")]
    public void Parse_EmptyConditions_AreNoConditions(string condition) => Assert.Empty(
        PolicyParser.Parse(Allowing($"\"Condition\":{condition}")).DocumentOrThrow().Statements[0].Conditions);

    [Fact]
    public void Diagnostic_WithoutAPlace_IsNamedByItsPath() => Assert.Equal(
        "$.Statement[0]: m; h", new Diagnostic("code", "$.Statement[0]", 0, 0, "m", "h").ToString());

    private static string Allowing(string element) => $"{{\"Statement\":{{\"Effect\":\"Allow\",\"Action\":\"*\",{element}}}}}";
}

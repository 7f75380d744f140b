using static CrossAccount.Iam.Tests.Parsing.DiagnosticRow;

namespace CrossAccount.Iam.Tests.Parsing;

public sealed partial class PolicyParserTests
{
    private const string ActionHelp = "write `service:Action`, as in `sts:AssumeRole`, or `*`";
    private const string ResourceHelp = "write an ARN, `arn:partition:service:region:account:resource`, possibly with wildcards, or `*`";
    private const string TextOrList = "must be a text or a list of texts";
    private const string TextOrListHelp = "write a text in quotes, or a list of such texts";
    private const string EmptyHelp = "give at least one value, or leave the element out";

    public static TheoryData<DiagnosticRow> ActionRows =>
    [
        BadAction("sts"),
        BadAction(""),
        BadAction("sts:"),
        BadAction(":AssumeRole"),
        BadAction("sts:Assume Role"),
        BadAction("sts:AssumeRole "),
        BadAction("sts:a:b"),
        BadAction("s*:AssumeRole"),
        BadAction("sts:AssumeRolé"),
        BadAction("sts:${aws:username}"),
        InStatement(
            """{ "Effect": "Allow", "Action": [ "sts:AssumeRole", ¦"sts:AssumeRole\n" ] }""",
            new Expected("bad-action", "$.Statement[0].Action[1]", "`sts:AssumeRole\n` is not an action", ActionHelp)),
        InStatement(
            """{ "Effect": "Allow", "NotAction": [ ¦"sts" ] }""",
            new Expected("bad-action", "$.Statement[0].NotAction[0]", "`sts` is not an action", ActionHelp)),
        InStatement(
            """{ "Effect": "Allow", "Action": ¦[] }""",
            new Expected("empty", "$.Statement[0].Action", "the list is empty", EmptyHelp)),
        InStatement(
            """{ "Effect": "Allow", "Action": ¦7 }""",
            new Expected("wrong-type", "$.Statement[0].Action", $"the value is a number, but {TextOrList}", TextOrListHelp)),
        InStatement(
            """{ "Effect": "Allow", "Action": [ "s3:*", ¦null, ¦[ "s3:*" ] ] }""",
            new("wrong-type", "$.Statement[0].Action[1]", $"the value is null, but {TextOrList}", TextOrListHelp),
            new("wrong-type", "$.Statement[0].Action[2]", $"the value is a list, but {TextOrList}", TextOrListHelp)),
        InStatement(
            $$"""{ "Effect": "Allow", "Action": ¦"{{new string('x', 81)}}" }""",
            new Expected("bad-action", "$.Statement[0].Action", $"`{new string('x', 77)}...` is not an action", ActionHelp)),
    ];

    public static TheoryData<DiagnosticRow> ResourceRows =>
    [
        BadResource(""),
        BadResource("UpdateData"),
        BadResource("**"),
        BadResource("ARN:aws:iam::999999999999:role/UpdateData"),
        BadResource("arn:aws:iam::999999999999"),
        BadResource("arn:aws"),
        BadResource(" arn:aws:s3:::bucket"),
        InAllow(
            """ "Resource": ¦"arn:amazon:s3:::bucket" """,
            new Expected(
                "bad-resource", "$.Statement[0].Resource",
                "`arn:amazon:s3:::bucket` is not a resource: the partition `amazon` is not known, but must be one of `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`, `aws-iso`, `aws-iso-b`, `aws-iso-e`, `aws-iso-f`",
                ResourceHelp)),
        InAllow(
            """ "NotResource": [ "*", ¦"bucket" ] """,
            new Expected("bad-resource", "$.Statement[0].NotResource[1]", "`bucket` is not a resource", ResourceHelp)),
        InAllow(""" "Resource": ¦[] """, new Expected("empty", "$.Statement[0].Resource", "the list is empty", EmptyHelp)),
        InAllow(
            """ "Resource": ¦false """,
            new Expected("wrong-type", "$.Statement[0].Resource", $"the value is a truth value, but {TextOrList}", TextOrListHelp)),
    ];

    [Theory]
    [MemberData(nameof(ActionRows))]
    public void Parse_ActionWithErrors_SaysWhereAndWhy(DiagnosticRow row) => row.Check();

    [Theory]
    [MemberData(nameof(ResourceRows))]
    public void Parse_ResourceWithErrors_SaysWhereAndWhy(DiagnosticRow row) => row.Check();

    private static DiagnosticRow BadAction(string action) => InStatement(
        $$"""{ "Effect": "Allow", "Action": ¦"{{action}}" }""",
        new Expected("bad-action", "$.Statement[0].Action", $"`{action}` is not an action", ActionHelp));

    private static DiagnosticRow BadResource(string resource) => InAllow(
        $$""" "Resource": ¦"{{resource}}" """,
        new Expected("bad-resource", "$.Statement[0].Resource", $"`{resource}` is not a resource", ResourceHelp));
}

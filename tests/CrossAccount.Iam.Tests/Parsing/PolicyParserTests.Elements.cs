using static CrossAccount.Iam.Tests.Parsing.DiagnosticRow;

namespace CrossAccount.Iam.Tests.Parsing;

public sealed partial class PolicyParserTests
{
    private const string Document = "write `{ \"Version\": \"2012-10-17\", \"Statement\": [ … ] }`";
    private const string StatementElements =
        "use only `Sid`, `Effect`, `Principal`, `NotPrincipal`, `Action`, `NotAction`, `Resource`, `NotResource`, `Condition`";

    public static TheoryData<DiagnosticRow> DocumentRows =>
    [
        new("¦[]", new Expected("wrong-type", "$", "the text is a list, but a policy is an object", Document)),
        new("¦\"x\"", new Expected("wrong-type", "$", "the text is a text, but a policy is an object", Document)),
        new("¦4711", new Expected("wrong-type", "$", "the text is a number, but a policy is an object", Document)),
        new("¦true", new Expected("wrong-type", "$", "the text is a truth value, but a policy is an object", Document)),
        new(" ¦null", new Expected("wrong-type", "$", "the text is null, but a policy is an object", Document)),
        new("¦{}", new Expected("missing-statement", "$", "the policy has no `Statement`", "add at least one statement")),
        new(
            """{"Version": ¦2012, "Statement": {"Effect":"Allow","Action":"*","Resource":"*"}}""",
            new Expected("wrong-type", "$.Version", "`Version` is a number, but must be a text", "write it in quotes")),
        new(
            """{"Version": ¦"2020-01-01", "Statement": {"Effect":"Allow","Action":"*","Resource":"*"}}""",
            new Expected("bad-version", "$.Version", "the version `2020-01-01` does not exist", "write `2012-10-17`")),
        new(
            """{"Version": "2012-10-17", ¦"Version": "2012-10-17", "Statement": {"Effect":"Allow","Action":"*","Resource":"*"}}""",
            new Expected("duplicate-element", "$.Version", "`Version` stands twice in a policy", "keep one of them")),
        new(
            """{¦"version": "2012-10-17", "Statement": {"Effect":"Allow","Action":"*","Resource":"*"}}""",
            new Expected("unknown-element", "$.version", "a policy has no element `version`", "write `Version`")),
        new(
            """{¦"Statements": [], "Statement": {"Effect":"Allow","Action":"*","Resource":"*"}}""",
            new Expected("unknown-element", "$.Statements", "a policy has no element `Statements`", "use only `Version`, `Id`, `Statement`")),
        new(
            """{"Id": ¦{}, "Statement": {"Effect":"Allow","Action":"*","Resource":"*"}}""",
            new Expected("wrong-type", "$.Id", "`Id` is an object, but must be a text", "write it in quotes")),
        new(
            """{"Statement": ¦[]}""",
            new Expected("empty", "$.Statement", "the list of statements is empty", "give at least one statement")),
        new(
            """{"Statement": ¦"Allow"}""",
            new Expected("wrong-type", "$.Statement", "`Statement` is a text, but must be a statement or a list of them", "give at least one statement")),
        new(
            """{"Statement": [ ¦null ]}""",
            new Expected("wrong-type", "$.Statement[0]", "the statement is null, but must be an object", "write `{ \"Effect\": …, \"Action\": … }`")),
        new(
            """{"Statement": [ ¦[] ]}""",
            new Expected("wrong-type", "$.Statement[0]", "the statement is a list, but must be an object", "write `{ \"Effect\": …, \"Action\": … }`")),
    ];

    public static TheoryData<DiagnosticRow> StatementRows =>
    [
        InStatement(
            "¦¦{}",
            new("missing-effect", "$.Statement[0]", "the statement has no `Effect`", "add `Allow` or `Deny`"),
            new("missing-action", "$.Statement[0]", "the statement has neither `Action` nor `NotAction`", "add one of them")),
        InStatement(
            """{ "Effect": ¦"allow", "Action": "*" }""",
            new Expected("bad-effect", "$.Statement[0].Effect", "the effect `allow` does not exist", "write `Allow` or `Deny`")),
        InStatement(
            """{ "Effect": ¦["Allow"], "Action": "*" }""",
            new Expected("wrong-type", "$.Statement[0].Effect", "`Effect` is a list, but must be a text", "write it in quotes")),
        InStatement(
            """{ "Effect": "Allow", ¦"action": "*", "Action": "*" }""",
            new Expected("unknown-element", "$.Statement[0].action", "a statement has no element `action`", "write `Action`")),
        InStatement(
            """{ "Effect": "Allow", "Action": "*", ¦"Grant": "*" }""",
            new Expected("unknown-element", "$.Statement[0].Grant", "a statement has no element `Grant`", StatementElements)),
        InStatement(
            """{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", ¦"Action": "*" }""",
            new Expected("duplicate-element", "$.Statement[0].Action", "`Action` stands twice in a statement", "keep one of them")),
        InStatement(
            """¦{ "Effect": "Allow", "Action": "s3:*", "NotAction": "iam:*", "Resource": "*" }""",
            new Expected("conflicting-elements", "$.Statement[0]", "the statement has both `Action` and `NotAction`", "keep one of them")),
        InStatement(
            """¦{ "Effect": "Allow", "Action": "s3:*", "Resource": "*", "NotResource": "*" }""",
            new Expected("conflicting-elements", "$.Statement[0]", "the statement has both `Resource` and `NotResource`", "keep one of them")),
        InStatement(
            """¦{ "Effect": "Deny", "Action": "s3:*", "Principal": "*", "NotPrincipal": "*", "Resource": "*" }""",
            new Expected("conflicting-elements", "$.Statement[0]", "the statement has both `Principal` and `NotPrincipal`", "keep one of them")),
        InAllow(
            """ "Sid": ¦"two words" """,
            new Expected("bad-sid", "$.Statement[0].Sid", "the statement ID `two words` has other characters than ASCII letters and digits", "leave those characters out")),
        InAllow(
            """ "Sid": ¦"Rôle" """,
            new Expected("bad-sid", "$.Statement[0].Sid", "the statement ID `Rôle` has other characters than ASCII letters and digits", "leave those characters out")),
        InAllow(
            """ "Sid": ¦"a٣" """,
            new Expected("bad-sid", "$.Statement[0].Sid", "the statement ID `a٣` has other characters than ASCII letters and digits", "leave those characters out")),
        InAllow(
            """ "Sid": ¦1 """,
            new Expected("wrong-type", "$.Statement[0].Sid", "`Sid` is a number, but must be a text", "write it in quotes")),
        InStatement(
            """{ "Sid": "A", "Effect": "Allow", "Action": "s3:*" }, { "Sid": "a", "Effect": "Allow", "Action": "s3:*" }, { "Effect": "Allow", "Sid": ¦"A", "Action": "s3:*" }""",
            new Expected("duplicate-sid", "$.Statement[2].Sid", "the statement ID `A` is used twice", "give each statement an ID of its own")),
    ];

    [Theory]
    [MemberData(nameof(DocumentRows))]
    public void Parse_DocumentWithErrors_SaysWhereAndWhy(DiagnosticRow row) => row.Check();

    [Theory]
    [MemberData(nameof(StatementRows))]
    public void Parse_StatementWithErrors_SaysWhereAndWhy(DiagnosticRow row) => row.Check();
}

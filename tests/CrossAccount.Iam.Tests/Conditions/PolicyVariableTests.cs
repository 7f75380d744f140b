using CrossAccount.Iam.Policies;
using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class PolicyVariableTests
{
    private static readonly string[] Red = ["app:other=red"];

    public static TheoryData<ConditionRow> Rows =>
    [
        True("StringEquals", "${app:other}", "red") with { Others = Red },
        True("StringEquals", "${APP:Other}", "red") with { Others = Red },
        True("StringEquals", "a-${app:other}-${aws:username}", "a-red-dave") with { Others = Red },
        False("StringEquals", "${app:other}", "blue") with { Others = Red },
        False("StringEquals", "${app:other}", "RED") with { Others = Red },
        True("StringEqualsIgnoreCase", "x${app:other}", "XRED") with { Others = Red },
        False("StringEquals", "${app:other}", "${app:other}"),
        True("StringLike", "${app:other}*", "reddish") with { Others = Red },
        True("StringLike", "*${app:other}?", "darkredX") with { Others = Red },
        False("StringLike", "${app:other}", "reddish") with { Others = ["app:other=red*"] },
        True("StringLike", "${app:other}", "red*") with { Others = ["app:other=red*"] },
        False("StringLike", "${app:other}", "x") with { Others = ["app:other=?"] },
        False("StringEquals", "${app:other}", "red") with { Others = ["app:other=red|blue"] },
        True("StringNotEquals", "${app:other}", "red") with { Others = ["app:other=red|blue"] },
        True("StringEquals", "${app:other, 'none'}", "none") with { Others = ["app:other=red|blue"] },
        True("StringEquals", "${aws:PrincipalTag/team, 'company-wide'}", "company-wide"),
        True("StringEquals", "${aws:PrincipalTag/team, 'company-wide'}", "red") with { Others = ["aws:principaltag/TEAM=red"] },
        False("StringEquals", "${aws:PrincipalTag/team, 'company-wide'}", "company-wide") with { Others = ["aws:principaltag/TEAM=red"] },
        True("StringEquals", "${app:missing, ''}", ""),
        True("StringEquals", "${app:missing, 'a, b'}", "a, b"),
        False("StringLike", "${app:missing, '*'}", "x"),
        True("StringLike", "${app:missing, '*'}", "*"),
        False("StringEquals", "${app:missing, unquoted}", "unquoted"),

        True("StringEquals", "${$}{app:other}", "${app:other}"),
        True("StringEquals", "${*}", "*"),
        True("StringEquals", "${?}", "?"),
        True("StringLike", "a${*}b", "a*b"),
        False("StringLike", "a${*}b", "aXb"),
        True("StringLike", "a${?}*", "a?bcd"),
        False("StringLike", "a${?}*", "axbcd"),
        True("StringLike", "a${$}b", "a$b"),

        True("StringEquals", "${app:other", "${app:other") with { Others = Red },
        True("StringEquals", "$app:other}", "$app:other}") with { Others = Red },
        True("StringEquals", "$", "$"),
        False("StringEquals", "${}", ""),
        False("StringEquals", "${}", "${}"),

        False("StringEquals", "${app:missing}", "x"),
        False("StringEquals", "${app:missing}", ""),
        False("StringLike", "*${app:missing}*", "x"),
        True("StringNotEquals", "${app:missing}", "x"),
        True("StringNotLike", "*${app:missing}*", "x"),
        Absent("StringNotEquals", "${app:missing}", holds: true),
        Absent("StringEquals", "${app:missing}", holds: false),
        new("StringEquals", ["${app:missing}", "x"], ["x"], true),
        new("StringNotEquals", ["${app:missing}", "x"], ["x"], false),

        False("StringEquals", "${app:other}", "red") with { Others = Red, Version = PolicyVersion.Original },
        True("StringEquals", "${app:other}", "${app:other}") with { Others = Red, Version = PolicyVersion.Original },
        True("StringLike", "${app:*}", "${app:other}") with { Version = PolicyVersion.Original },
        True("StringLike", "${*}", "${anything}") with { Version = PolicyVersion.Original },
        False("StringEquals", "${*}", "*") with { Version = PolicyVersion.Original },
        False("StringEquals", "${app:missing, 'x'}", "x") with { Version = PolicyVersion.Original },
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds_PutsValuesInPlaceOfVariables(ConditionRow row) => row.Check();

    [Fact]
    public void Holds_LongValue_IsComparedWhole()
    {
        string value = new('v', 5000);

        (True("StringEquals", "${app:other}${app:other}", value + value) with { Others = [$"app:other={value}"] }).Check();
        (False("StringEquals", "${app:other}${app:other}", value + value + "v") with { Others = [$"app:other={value}"] }).Check();
    }
}

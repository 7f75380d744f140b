using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class SetOperatorTests
{
    public static TheoryData<ConditionRow> ForAllValuesRows =>
    [
        Absent("ForAllValues:StringEquals", "team", holds: true),
        new("ForAllValues:StringEquals", ["team"], [], true),
        True("ForAllValues:StringEquals", "team", "team"),
        new("ForAllValues:StringEquals", ["team"], ["team"], true) { AsList = true },
        new("ForAllValues:StringEquals", ["team", "cost"], ["cost", "team"], true),
        new("ForAllValues:StringEquals", ["team"], ["team", "cost"], false),
        new("ForAllValues:StringLike", ["t*", "c*"], ["team", "cost"], true),
        Absent("ForAllValues:StringNotEquals", "x", holds: true),
        new("ForAllValues:StringNotEquals", ["team", "x"], ["team", "cost"], false),
        new("ForAllValues:StringNotEquals", ["x", "y"], ["team", "cost"], true),
        Absent("ForAllValues:StringEqualsIfExists", "team", holds: true),
        new("ForAllValues:NumericLessThan", ["10"], ["1", "2"], true),
        new("ForAllValues:NumericLessThan", ["10"], ["1", "20"], false),
        new("ForAllValues:IpAddress", ["203.0.113.0/24"], ["203.0.113.1", "here"], false),
        new("ForAllValues:NotIpAddress", ["203.0.113.0/24"], ["198.51.100.1", "here"], true),
        new("ForAllValues:ArnLike", ["arn:aws:s3:::*"], ["arn:aws:s3:::a", "arn:aws:s3:::b"], true),
        new("ForAllValues:Bool", ["true"], ["true", "false"], false),
        new("ForAllValues:DateLessThan", ["2030"], ["2026", "2029"], true),
    ];

    public static TheoryData<ConditionRow> ForAnyValueRows =>
    [
        Absent("ForAnyValue:StringEquals", "team", holds: false),
        new("ForAnyValue:StringEquals", ["team"], [], false),
        True("ForAnyValue:StringEquals", "team", "team"),
        new("ForAnyValue:StringEquals", ["team"], ["cost", "team"], true),
        new("ForAnyValue:StringEquals", ["x"], ["cost", "team"], false),
        Absent("ForAnyValue:StringNotEquals", "x", holds: false),
        new("ForAnyValue:StringNotEquals", ["team", "x"], ["team", "cost"], true),
        new("ForAnyValue:StringNotEquals", ["team", "cost"], ["team", "cost"], false),
        new("ForAnyValue:StringNotEquals", ["x"], [], false),
        Absent("ForAnyValue:StringEqualsIfExists", "team", holds: true),
        new("ForAnyValue:StringEqualsIfExists", ["team"], ["cost"], false),
        new("ForAnyValue:StringLike", ["o-a1/*"], ["o-z/", "o-a1/r-b2/"], true),
        new("ForAnyValue:NumericGreaterThan", ["10"], ["1", "20"], true),
        new("ForAnyValue:IpAddress", ["203.0.113.0/24"], ["here", "203.0.113.1"], true),
        new("ForAnyValue:Bool", ["true"], ["true", "false"], true),
        new("ForAnyValue:ArnNotEquals", ["arn:aws:s3:::a"], ["arn:aws:s3:::a"], false),
        new("ForAnyValue:DateEquals", ["2026"], ["never", "2026"], true),
    ];

    public static TheoryData<ConditionRow> NoPrefixRows =>
    [
        new("StringEquals", ["team"], ["team", "cost"], false),
        new("StringEquals", ["team", "cost"], ["team", "cost"], false),
        new("StringEquals", ["team"], ["team"], true) { AsList = true },
        new("StringEquals", ["team"], [], false),
        new("StringEqualsIfExists", ["team"], [], true),
        new("StringEqualsIfExists", ["team"], ["team", "cost"], false),
        new("StringNotEquals", ["x"], ["team", "cost"], true),
        new("StringNotEquals", ["team"], ["team", "cost"], false),
        new("StringNotEquals", ["team"], [], true),
        new("NumericLessThan", ["10"], ["1", "2"], false),
        new("IpAddress", ["203.0.113.0/24"], ["203.0.113.1", "203.0.113.2"], false),
    ];

    [Theory]
    [MemberData(nameof(ForAllValuesRows))]
    public void ForAllValues_AsksOfEveryValue(ConditionRow row) => row.Check();

    [Theory]
    [MemberData(nameof(ForAnyValueRows))]
    public void ForAnyValue_AsksOfOneValue(ConditionRow row) => row.Check();

    [Theory]
    [MemberData(nameof(NoPrefixRows))]
    public void NoPrefix_SeveralValues_DoNotMatch(ConditionRow row) => row.Check();
}

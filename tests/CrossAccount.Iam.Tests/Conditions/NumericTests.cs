using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class NumericTests
{
    public static TheoryData<ConditionRow> Rows =>
    [
        True("NumericEquals", "10", "10"),
        True("NumericEquals", "10", "10.0"),
        True("NumericEquals", "1e3", "1000"),
        True("NumericEquals", "-0", "0"),
        True("NumericEquals", "+5", "5"),
        False("NumericEquals", "10", "10.01"),
        False("NumericEquals", "10", "ten"),
        False("NumericEquals", "10", ""),
        False("NumericEquals", "10", " 10"),
        False("NumericEquals", "10", "١٠"),
        False("NumericEquals", "10", "0xA"),
        new("NumericEquals", ["1", "2"], ["2"], true),
        Absent("NumericEquals", "0", holds: false),
        Absent("NumericEqualsIfExists", "10", holds: true),
        True("NumericNotEquals", "10", "11"),
        False("NumericNotEquals", "10", "10.0"),
        True("NumericNotEquals", "10", "ten"),
        new("NumericNotEquals", ["1", "2"], ["2"], false),
        Absent("NumericNotEquals", "10", holds: true),

        True("NumericLessThan", "3600", "3599"),
        True("NumericLessThan", "3600", "3599.999"),
        True("NumericLessThan", "3600", "-1"),
        False("NumericLessThan", "3600", "3600"),
        False("NumericLessThan", "3600", "old"),
        Absent("NumericLessThan", "3600", holds: false),
        Absent("NumericLessThanIfExists", "3600", holds: true),
        new("NumericLessThan", ["10", "3600"], ["3000"], true),
        True("NumericLessThanEquals", "3600", "3600"),
        False("NumericLessThanEquals", "3600", "3601"),
        Absent("NumericLessThanEquals", "3600", holds: false),
        True("NumericGreaterThan", "10", "11"),
        False("NumericGreaterThan", "10", "10"),
        False("NumericGreaterThan", "10", "99999999999999999999999999999999"),
        Absent("NumericGreaterThan", "10", holds: false),
        True("NumericGreaterThanEquals", "10", "10"),
        False("NumericGreaterThanEquals", "10", "9.9999999"),
        Absent("NumericGreaterThanEquals", "10", holds: false),
        Absent("NumericGreaterThanEqualsIfExists", "10", holds: true),
        True("NumericGreaterThan", "9", "10"),
        True("NumericGreaterThan", "79228162514264337593543950334", "79228162514264337593543950335"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds_ComparesNumbersNotTexts(ConditionRow row) => row.Check();
}

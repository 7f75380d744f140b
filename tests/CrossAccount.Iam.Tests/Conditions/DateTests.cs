using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class DateTests
{
    public static TheoryData<ConditionRow> Rows =>
    [
        True("DateEquals", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z"),
        True("DateEquals", "2026-01-31T12:00:00Z", "2026-01-31T14:00:00+02:00"),
        True("DateEquals", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00"),
        True("DateEquals", "2026-01-31T12:00:00Z", "2026-01-31T12:00Z"),
        True("DateEquals", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000Z"),
        True("DateEquals", "2026-01-31T12:00:00Z", "1769860800"),
        True("DateEquals", "1769860800", "2026-01-31T12:00:00Z"),
        True("DateEquals", "2026-01-31", "2026-01-31T00:00:00Z"),
        True("DateEquals", "2026-01", "2026-01-01T00:00:00Z"),
        True("DateEquals", "2026", "2026-01-01T00:00:00Z"),
        True("DateEquals", "0", "1970-01-01T00:00:00Z"),
        False("DateEquals", "2026-01-31T12:00:00Z", "2026-01-31T12:00:01Z"),
        False("DateEquals", "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.0000001Z"),
        False("DateEquals", "2026-01-31T12:00:00Z", "never"),
        False("DateEquals", "2026-01-31T12:00:00Z", ""),
        False("DateEquals", "0", "-1"),
        new("DateEquals", ["2026", "2027"], ["2027-01-01"], true),
        Absent("DateEquals", "2026", holds: false),
        Absent("DateEqualsIfExists", "2026", holds: true),
        True("DateNotEquals", "2026", "2027"),
        False("DateNotEquals", "2026", "2026-01-01"),
        True("DateNotEquals", "2026", "never"),
        new("DateNotEquals", ["2026", "2027"], ["2027"], false),
        Absent("DateNotEquals", "2026", holds: true),

        True("DateLessThan", "1893456000", "2026-06-01T00:00:00Z"),
        False("DateLessThan", "2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z"),
        False("DateLessThan", "2026-06-01T00:00:00Z", "soon"),
        Absent("DateLessThan", "2026", holds: false),
        True("DateLessThanEquals", "2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z"),
        False("DateLessThanEquals", "2026-06-01T00:00:00Z", "2026-06-01T00:00:01Z"),
        Absent("DateLessThanEqualsIfExists", "2026", holds: true),
        False("DateGreaterThan", "4102444800", "2026-06-01T00:00:00Z"),
        True("DateGreaterThan", "2020-01-01T00:00:01Z", "2020-01-01T00:00:02Z"),
        False("DateGreaterThan", "2020-01-01T00:00:01Z", "2020-01-01T00:00:01Z"),
        Absent("DateGreaterThan", "2020", holds: false),
        True("DateGreaterThanEquals", "2020-01-01T00:00:01Z", "2020-01-01T00:00:01Z"),
        False("DateGreaterThanEquals", "2020-01-01T00:00:01Z", "2020-01-01T00:00:00Z"),
        False("DateGreaterThanEquals", "2020", "253402300800"),
        Absent("DateGreaterThanEquals", "2020", holds: false),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds_ComparesMoments(ConditionRow row) => row.Check();
}

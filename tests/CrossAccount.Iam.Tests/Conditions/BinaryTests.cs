using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class BinaryTests
{
    public static TheoryData<ConditionRow> Rows =>
    [
        True("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "QmluYXJ5VmFsdWVJbkJhc2U2NA=="),
        False("BinaryEquals", "QUJD", "qujd"),
        False("BinaryEquals", "QUJD", "QUJDRA=="),
        False("BinaryEquals", "QUJD", "ABC"),
        False("BinaryEquals", "QUJD", "no base64!"),
        True("BinaryEquals", "", ""),
        False("BinaryEquals", "", "QUJD"),
        new("BinaryEquals", ["QUJD", "REVG"], ["REVG"], true),
        Absent("BinaryEquals", "QUJD", holds: false),
        Absent("BinaryEqualsIfExists", "QUJD", holds: true),
        new("ForAnyValue:BinaryEquals", ["QUJD"], ["?", "QUJD"], true),
        new("ForAllValues:BinaryEquals", ["QUJD"], ["?", "QUJD"], false),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds_ComparesBytes(ConditionRow row) => row.Check();
}

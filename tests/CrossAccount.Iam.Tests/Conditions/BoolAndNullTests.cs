using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class BoolAndNullTests
{
    public static TheoryData<ConditionRow> BoolRows =>
    [
        True("Bool", "true", "true"),
        True("Bool", "TRUE", "true"),
        True("Bool", "false", "False"),
        False("Bool", "true", "false"),
        False("Bool", "false", "true"),
        False("Bool", "true", "1"),
        False("Bool", "false", "0"),
        False("Bool", "false", ""),
        False("Bool", "true", " true"),
        new("Bool", ["true", "false"], ["false"], true),
        Absent("Bool", "true", holds: false),
        Absent("Bool", "false", holds: false),
        Absent("BoolIfExists", "true", holds: true),
        Absent("BoolIfExists", "false", holds: true),
        False("BoolIfExists", "true", "false"),
        new("Bool", ["true"], ["true", "false"], false),
    ];

    public static TheoryData<ConditionRow> NullRows =>
    [
        Absent("Null", "true", holds: true),
        Absent("Null", "false", holds: false),
        False("Null", "true", "x"),
        True("Null", "false", "x"),
        True("Null", "false", ""),
        new("Null", ["true"], [], true),
        new("Null", ["false"], [], false),
        new("Null", ["false"], ["a", "b"], true),
        new("Null", ["true"], ["a", "b"], false),
        new("Null", ["true", "false"], ["a"], true),
        new("Null", ["true", "false"], null, true),
        Absent("ForAllValues:Null", "false", holds: true),
        True("ForAllValues:Null", "true", "x"),
        Absent("ForAnyValue:Null", "true", holds: false),
        False("ForAnyValue:Null", "false", "x"),
    ];

    [Theory]
    [MemberData(nameof(BoolRows))]
    public void Bool_ComparesTruth(ConditionRow row) => row.Check();

    [Theory]
    [MemberData(nameof(NullRows))]
    public void Null_AsksForAbsence(ConditionRow row) => row.Check();
}

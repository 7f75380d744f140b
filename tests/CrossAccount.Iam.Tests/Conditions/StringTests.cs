using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class StringTests
{
    public static TheoryData<ConditionRow> Rows =>
    [
        True("StringEquals", "abc", "abc"),
        False("StringEquals", "abc", "ABC"),
        False("StringEquals", "*", "x1"),
        True("StringEquals", "*", "*"),
        False("StringEquals", "a?c", "abc"),
        True("StringEquals", "", ""),
        False("StringEquals", "abc", ""),
        False("StringEquals", "é", "e\u0301"),
        new("StringEquals", ["a", "b"], ["b"], true),
        new("StringEquals", ["a", "b"], ["c"], false),
        Absent("StringEquals", "abc", holds: false),
        Absent("StringEquals", "", holds: false),
        Absent("StringEqualsIfExists", "abc", holds: true),
        False("StringEqualsIfExists", "abc", "x"),
        True("StringEqualsIfExists", "abc", "abc"),

        True("StringNotEquals", "abc", "ABC"),
        False("StringNotEquals", "abc", "abc"),
        new("StringNotEquals", ["1", "2"], ["2"], false),
        new("StringNotEquals", ["1", "2"], ["3"], true),
        Absent("StringNotEquals", "abc", holds: true),
        Absent("StringNotEqualsIfExists", "abc", holds: true),
        False("StringNotEqualsIfExists", "abc", "abc"),

        True("StringEqualsIgnoreCase", "aBc", "AbC"),
        True("StringEqualsIgnoreCase", "ÜBER", "über"),
        False("StringEqualsIgnoreCase", "aBc", "abcd"),
        False("StringEqualsIgnoreCase", "a*", "ab"),
        Absent("StringEqualsIgnoreCase", "abc", holds: false),
        Absent("StringEqualsIgnoreCaseIfExists", "abc", holds: true),
        False("StringNotEqualsIgnoreCase", "aBc", "AbC"),
        True("StringNotEqualsIgnoreCase", "aBc", "abcd"),
        new("StringNotEqualsIgnoreCase", ["a", "b"], ["B"], false),
        Absent("StringNotEqualsIgnoreCase", "abc", holds: true),

        True("StringLike", "*", ""),
        True("StringLike", "*", "anything/at:all"),
        True("StringLike", "a*c", "ac"),
        True("StringLike", "a*c", "a/b:c"),
        True("StringLike", "a?c", "abc"),
        False("StringLike", "a?c", "ac"),
        False("StringLike", "x?", "x12"),
        False("StringLike", "Ab*", "abc"),
        True("StringLike", "**a**", "xax"),
        True("StringLike", "*a*b*c", "aabbcc"),
        False("StringLike", "*a*b*c", "aabbccd"),
        False("StringLike", "aba*ba", "aba"),
        True("StringLike", "aba*ba", "ababa"),
        new("StringLike", ["x*", "y*"], ["yes"], true),
        Absent("StringLike", "*", holds: false),
        Absent("StringLikeIfExists", "x", holds: true),
        False("StringNotLike", "a*", "abc"),
        True("StringNotLike", "a*", "bc"),
        new("StringNotLike", ["a*", "b*"], ["bc"], false),
        Absent("StringNotLike", "a*", holds: true),
        Absent("StringNotLikeIfExists", "a*", holds: true),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds_ComparesTexts(ConditionRow row) => row.Check();
}

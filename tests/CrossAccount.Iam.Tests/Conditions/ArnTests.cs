using static CrossAccount.Iam.Tests.Conditions.ConditionRow;

namespace CrossAccount.Iam.Tests.Conditions;

public sealed class ArnTests
{
    private const string Dave = "arn:aws:iam::111111111111:user/dave";
    private const string Long = "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";

    public static TheoryData<ConditionRow> Rows =>
    [
        True("ArnEquals", Dave, Dave),
        False("ArnEquals", Dave, "arn:aws:iam::111111111111:user/Dave"),
        True("ArnEquals", "arn:aws:iam::111111111111:user/*", Dave),
        True("ArnLike", "arn:aws:iam::111111111111:user/d?ve", Dave),
        True("ArnLike", "arn:aws:iam::*:user/dave", Dave),
        True("ArnLike", "arn:*:iam::1111*:*", Dave),
        True("ArnLike", "*", Dave),
        True("ArnLike", "arn:*", Dave),
        True("ArnLike", "arn:aws:iam::*", Dave),
        False("ArnLike", "arn:aws:s3::*", Dave),
        False("ArnLike", "arn:aws-cn:iam::111111111111:user/dave", Dave),
        False("ArnLike", "arn:aws:someservice:*:111122223333:finance/*", Long),
        True("StringLike", "arn:aws:someservice:*:111122223333:finance/*", Long),
        True("ArnLike", "arn:aws:someservice:*:999999999999:store/*", Long),
        True("ArnLike", "arn:aws:someservice:us-*-2:*:store/abc:*:finance/*", Long),
        False("ArnLike", "arn:aws:iam:*:user/dave*", Dave),
        False("ArnLike", "arn:aws:iam::111111111111:role/*", Dave),
        False("ArnLike", "*", "dave"),
        False("ArnLike", "*", ""),
        False("ArnLike", "arn:*", "111111111111"),
        False("ArnLike", "arn:*", "arn:aws:iam::111111111111"),
        new("ArnLike", ["arn:aws:iam::2*:*", "arn:aws:iam::1*:*"], [Dave], true),
        Absent("ArnLike", "*", holds: false),
        Absent("ArnEquals", Dave, holds: false),
        Absent("ArnLikeIfExists", Dave, holds: true),
        False("ArnNotEquals", Dave, Dave),
        False("ArnNotLike", "arn:aws:iam::1*:user/*", Dave),
        True("ArnNotLike", "arn:aws:iam::2*:user/*", Dave),
        True("ArnNotLike", "arn:*", "dave"),
        new("ArnNotEquals", ["arn:aws:iam::2*:*", "arn:aws:iam::1*:*"], [Dave], false),
        Absent("ArnNotLike", "*", holds: true),
        Absent("ArnNotEqualsIfExists", "*", holds: true),
        True("ArnLike", "arn:aws:iam::111111111111:user/${aws:username}", Dave),
        True("ArnLike", "arn:aws:iam::${aws:PrincipalAccount}:user/*", Dave),
        False("ArnLike", "arn:aws:iam::111111111111:user/${app:missing}", Dave),
        True("ArnNotLike", "arn:aws:iam::111111111111:user/${app:missing}", Dave),
        True("ArnLike", "arn:aws:iam::111111111111:user/${app:missing, 'dave'}", Dave),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Holds_ComparesPartByPart(ConditionRow row) => row.Check();
}

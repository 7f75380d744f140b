using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.TestSupport.Generators;

/// <summary>Conditions over a small vocabulary, so that requests of <see cref="RandomRequests"/> meet them often.</summary>
internal static class RandomConditions
{
    public const string Tag = "aws:PrincipalTag/team";

    public static Condition Next(Random random)
    {
        ConditionOperator @operator = random.Pick([.. ConditionOperators.All]);
        (string key, string[] values) = Operands(random, @operator.Name);
        return new(@operator, random.Chance(20) ? key.ToUpperInvariant() : key, [.. random.Some<string>(values)])
        {
            Set = random.Pick(SetOperator.None, SetOperator.None, SetOperator.None, SetOperator.ForAllValues, SetOperator.ForAnyValue),
            IfExists = @operator != ConditionOperators.Null && random.Chance(20),
        };
    }

    private static (string Key, string[] Values) Operands(Random random, string name) => name switch
    {
        "Null" => (random.Pick(ContextKeys.TokenIssueTime, ContextKeys.ExternalId, ContextKeys.TagKeys, Tag), ["true", "false", "TRUE"]),
        "Bool" => (random.Pick(ContextKeys.MultiFactorAuthPresent, ContextKeys.SecureTransport, ContextKeys.PrincipalIsAwsService), ["true", "false", "False"]),
        "BinaryEquals" => ("app:digest", ["QUJD", "REVG", ""]),
        _ when name.StartsWith("Numeric", StringComparison.Ordinal) => (ContextKeys.MultiFactorAuthAge, ["0", "3600", "3600.5", "-1", "7e3", "+.5"]),
        _ when name.StartsWith("Date", StringComparison.Ordinal) =>
            (random.Pick(ContextKeys.CurrentTime, ContextKeys.EpochTime, ContextKeys.TokenIssueTime), ["2026-01-31T12:00:00Z", "1769860800", "2026", "2030-01-01", "2026-01-31T13:30:00.5+01:30"]),
        _ when name.EndsWith("IpAddress", StringComparison.Ordinal) =>
            (ContextKeys.SourceIp, ["203.0.113.0/24", "203.0.113.5", "2001:db8::/32", "::/0", "0.0.0.0/0", "2001:db8:0:0::1/127", "::ffff:203.0.113.5"]),
        _ when name.StartsWith("Arn", StringComparison.Ordinal) => Arns(random),
        _ => Texts(random),
    };

    private static (string Key, string[] Values) Arns(Random random) => random.Chance(70)
        ? (ContextKeys.PrincipalArn,
        [
            "arn:aws:iam::111111111111:user/dave", "arn:aws:iam::*:role/Dev*", "arn:*", "arn:aws:iam::111111111111:user/${aws:username}",
            "arn:aws:iam::${aws:PrincipalAccount}:*", "arn:aws*:iam::???????????1:*/*", "*", "${aws:PrincipalArn}",
            "${aws:SourceArn}", "${aws:SourceArn}*", "arn:aws:iam:${aws:RequestTag/team}:*", "arn:aws:iam::${aws:PrincipalAccount}*",
        ])
        : (ContextKeys.SourceArn, ["arn:aws:sns:*:111111111111:t*", "arn:aws:sns:eu-west-1:${aws:SourceAccount, '111111111111'}:topic", "arn:aws:s3:::bucket:*"]);

    private static (string Key, string[] Values) Texts(Random random) => random.Next(7) switch
    {
        0 => (ContextKeys.ExternalId, ["ext-1", "ext-2", "EXT-1", "ext-*", "ext-${?}", "${$}{"]),
        1 => (ContextKeys.PrincipalAccount, ["111111111111", "222222222222", "1*", "${aws:ResourceAccount}"]),
        2 => (ContextKeys.PrincipalOrgPaths, ["o-a1/r-b2/ou-c3/", "o-a1/*", "*"]),
        3 => (Tag, ["red", "R?d", "${aws:ResourceTag/team}", "${aws:RequestTag/team, 'red'}", "${*}", "", "${aws:TagKeys, 'cost'}", "$", "${AWS:requesttag/TEAM,'r'}"]),
        4 => (ContextKeys.TagKeys, ["team", "cost", "t*", "${aws:username}"]),
        5 => (ContextKeys.PrincipalType, ["User", "AssumedRole", "assumedrole", "*"]),
        _ => (ContextKeys.UserName, ["dave", "d*", "${aws:username}", "a\"b\\c\u00e9"]),
    };
}

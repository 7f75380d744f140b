using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Generators;

/// <summary>Conditions over a small vocabulary, so that requests of <see cref="RandomRequests"/> meet them often.</summary>
internal static class RandomConditions
{
    public const string Tag = "aws:PrincipalTag/team";

    public static Condition Next(Random random)
    {
        ConditionOperator @operator = random.Pick([.. ConditionOperators.All]);
        (string key, string[] values) = Operands(random, @operator.Name);
        SetOperator set = @operator == ConditionOperators.Null
            ? SetOperator.None
            : random.Pick(SetOperator.None, SetOperator.None, SetOperator.None, SetOperator.ForAllValues, SetOperator.ForAnyValue);
        return new(@operator, random.Chance(20) ? key.ToUpperInvariant() : key, [.. random.Some<string>(values)])
        {
            Set = set,
            IfExists = @operator != ConditionOperators.Null && random.Chance(20),
        };
    }

    private static (string Key, string[] Values) Operands(Random random, string name) => name switch
    {
        "Null" => (random.Pick(ContextKeys.TokenIssueTime, ContextKeys.ExternalId, Tag), ["true", "false"]),
        "Bool" => (random.Pick(ContextKeys.MultiFactorAuthPresent, ContextKeys.SecureTransport), ["true", "false"]),
        "BinaryEquals" => ("app:digest", ["QUJD", "REVG", ""]),
        _ when name.StartsWith("Numeric", StringComparison.Ordinal) => (ContextKeys.MultiFactorAuthAge, ["0", "3600", "3600.5", "-1", "7e3"]),
        _ when name.StartsWith("Date", StringComparison.Ordinal) =>
            (random.Pick(ContextKeys.CurrentTime, ContextKeys.TokenIssueTime), ["2026-01-31T12:00:00Z", "1769860800", "2026", "2030-01-01"]),
        _ when name.EndsWith("IpAddress", StringComparison.Ordinal) => (ContextKeys.SourceIp, ["203.0.113.0/24", "203.0.113.5", "2001:db8::/32", "::/0"]),
        _ when name.StartsWith("Arn", StringComparison.Ordinal) =>
            (ContextKeys.PrincipalArn, ["arn:aws:iam::111111111111:user/dave", "arn:aws:iam::*:role/Dev*", "arn:*", "arn:aws:iam::111111111111:user/${aws:username}"]),
        _ => Texts(random),
    };

    private static (string Key, string[] Values) Texts(Random random) => random.Next(5) switch
    {
        0 => (ContextKeys.ExternalId, ["ext-1", "ext-2", "EXT-1", "ext-*"]),
        1 => (ContextKeys.PrincipalAccount, ["111111111111", "222222222222", "1*"]),
        2 => (ContextKeys.PrincipalOrgPaths, ["o-a1/r-b2/ou-c3/", "o-a1/*", "*"]),
        3 => (Tag, ["red", "R?d", "${aws:ResourceTag/team}", "${aws:RequestTag/team, 'red'}", "${*}", ""]),
        _ => (ContextKeys.UserName, ["dave", "d*", "${aws:username}", "a\"b\\c\u00e9"]),
    };
}

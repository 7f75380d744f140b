namespace CrossAccount.Differential.Requests;

/// <summary>A context key, the operators that compare it, what policies want of it and what requests have.</summary>
/// <param name="Key">The key.</param>
/// <param name="Operators">The operators of its type.</param>
/// <param name="Wanted">Values for policies.</param>
/// <param name="Given">Values for requests; none for keys that AWS derives.</param>
internal sealed record ConditionTopic(string Key, string[] Operators, string[] Wanted, string[] Given)
{
    private static readonly string[] Texts = ["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike"];
    private static readonly string[] Numbers = ["NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"];
    private static readonly string[] Dates = ["DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals"];
    private static readonly string[] Arns = ["ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike"];
    private static readonly string[] Addresses = ["IpAddress", "NotIpAddress"];

    public static ConditionTopic[] All { get; } =
    [
        new("sts:ExternalId", Texts, ["ext-1", "EXT-1", "ext-2", "ext-*", "ext-?"], ["ext-1", "ext-2"]),
        new("sts:RoleSessionName", Texts, ["${aws:username}", "dave", "d*"], ["dave", "olga"]),
        new("aws:PrincipalAccount", Texts, ["111111111111", "999999999999", "1*"], []),
        new("aws:PrincipalOrgID", Texts, ["o-a1b2c3d4e5", "o-*"], ["o-a1b2c3d4e5", "o-z9y8x7w6v5"]),
        new("aws:PrincipalTag/team", Texts, ["red", "R?d", "${aws:ResourceTag/team}", "${aws:ResourceTag/team, 'red'}", "${*}", "r${?}d"], ["red", "blue", "Red", "*"]),
        new("aws:ResourceTag/team", Texts, ["red", "${aws:PrincipalTag/team}"], ["red", "blue"]),
        new("aws:username", Texts, ["dave", "D*", "olga"], []),
        new("aws:ResourceAccount", Texts, ["999999999999", "${aws:PrincipalAccount}"], []),
        new("aws:MultiFactorAuthPresent", ["Bool"], ["true", "false"], ["true", "false"]),
        new("aws:SecureTransport", ["Bool"], ["true", "false"], ["true", "true", "false"]),
        new("aws:MultiFactorAuthAge", Numbers, ["0", "3600", "3600.0", "1800.5", "86400"], ["0", "1800", "3600", "7200"]),
        new("aws:CurrentTime", Dates, ["2026-01-31T12:00:00Z", "2026-06-01T00:00:00Z", "2026-01-31", "2027-01-01T00:00:00+02:00", "1769860800"], ["2026-01-31T12:00:00Z", "2026-12-31T23:59:59Z"]),
        new("aws:TokenIssueTime", Dates, ["2026-01-31T11:00:00Z", "2026-01-01T00:00:00Z"], ["2026-01-31T11:00:00Z", "2025-12-31T23:00:00Z"]),
        new("aws:SourceIp", Addresses, ["203.0.113.0/24", "203.0.113.5", "10.0.0.0/8", "2001:db8::/32", "2001:DB8:0:0::1"], ["203.0.113.5", "198.51.100.7", "2001:db8::1"]),
        new("aws:PrincipalArn", Arns, ["arn:aws:iam::111111111111:user/dave", "arn:aws:iam::*:role/Dev*", "arn:aws:iam::111111111111:*", "arn:aws:iam::111111111111:user/${aws:username}"], []),
        new("aws:SourceArn", Arns, ["arn:aws:s3:::bucket", "arn:aws:s3:*:*:bu*"], ["arn:aws:s3:::bucket", "arn:aws:sns:us-east-1:111111111111:topic"]),
        new("aws:TagKeys", Texts, ["team", "cost", "t*"], ["team", "cost", "Team"]),
        new("aws:PrincipalOrgPaths", Texts, ["o-a1b2c3d4e5/r-ab12/*", "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/"], ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/", "o-a1b2c3d4e5/r-ab12/ou-ab12-22222222/"]),
        new("aws:PrincipalTag/digest", ["BinaryEquals"], ["QUJD", "REVG"], ["QUJD", "REVG"]),
    ];

    /// <summary>Keys of STS come with requests to it, and tags of resources with requests that are about a role.</summary>
    public bool IsGivenTo(string service) =>
        (!Key.StartsWith("sts:", StringComparison.Ordinal) || service == "sts")
        && (!Key.StartsWith("aws:ResourceTag/", StringComparison.Ordinal) || service is "sts" or "iam");

    public bool IsMultivalued => Key is "aws:TagKeys" or "aws:PrincipalOrgPaths";
}

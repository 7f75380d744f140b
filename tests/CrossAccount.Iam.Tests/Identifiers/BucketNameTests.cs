using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Identifiers;

public sealed class BucketNameTests
{
    public static TheoryData<ParseCase> Rows =>
    [
        ParseCase.Valid("abc"),
        ParseCase.Valid("amzn-s3-demo-bucket-shared-container"),
        ParseCase.Valid("a.b-c.1"),
        ParseCase.Valid(new string('z', 63)),
        Invalid(null),
        Invalid(""),
        Invalid("ab"),
        Invalid(new string('z', 64)),
        Invalid("Shared"),
        Invalid("-abc"),
        Invalid("abc."),
        Invalid("a..b"),
        Invalid("192.168.5.4"),
        Invalid("a_b"),
        Invalid("abc\n"),
        Invalid("äbc"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryParse_FollowsS3(ParseCase row) => row.Check(BucketName.TryParse, BucketName.Parse);

    private static ParseCase Invalid(string? text) => ParseCase.Invalid(
        text, $"the bucket name `{text}` is not valid, but must be 3 to 63 lowercase ASCII letters, digits, `.` and `-`, with a letter or digit at both ends");
}

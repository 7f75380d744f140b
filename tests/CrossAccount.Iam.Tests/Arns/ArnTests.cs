using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Arns;

public sealed class ArnTests
{
    private const string Shape = "but must read `arn:partition:service:region:account:resource`";
    private const string Known = "`aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`, `aws-iso`, `aws-iso-b`, `aws-iso-e`, `aws-iso-f`";

    public static TheoryData<ParseCase> Rows =>
    [
        ParseCase.Valid("arn:aws:iam::999999999999:role/UpdateData"),
        ParseCase.Valid("arn:aws:iam::012345678901:user/team/dave"),
        ParseCase.Valid("arn:aws:iam::aws:policy/PowerUserAccess"),
        ParseCase.Valid("arn:aws-cn:iam::111111111111:root"),
        ParseCase.Valid("arn:aws:s3:::bucket/key with spaces/ü"),
        ParseCase.Valid("arn:aws:sns:eu-central-1:111111111111:topic"),
        ParseCase.Valid("arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt"),
        ParseCase.Valid($"arn:aws:s3:::{new string('k', 2035)}"),
        ParseCase.Invalid(null, $"the ARN is empty, {Shape}"),
        ParseCase.Invalid("", $"the ARN is empty, {Shape}"),
        ParseCase.Invalid("UpdateData", $"`UpdateData` is not an ARN, {Shape}"),
        ParseCase.Invalid("111111111111", $"`111111111111` is not an ARN, {Shape}"),
        ParseCase.Invalid("arn:aws:iam::999999999999", $"`arn:aws:iam::999999999999` is not an ARN, {Shape}"),
        ParseCase.Invalid("arn:aws:iam::999999999999:", $"`arn:aws:iam::999999999999:` is not an ARN, {Shape}"),
        ParseCase.Invalid("arn:aws:::999999999999:role/x", $"`arn:aws:::999999999999:role/x` is not an ARN, {Shape}"),
        ParseCase.Invalid("ARN:aws:iam::999999999999:role/x", $"`ARN:aws:iam::999999999999:role/x` is not an ARN, {Shape}"),
        ParseCase.Invalid(" arn:aws:iam::999999999999:role/x", $"` arn:aws:iam::999999999999:role/x` is not an ARN, {Shape}"),
        ParseCase.Invalid(":::::", $"`:::::` is not an ARN, {Shape}"),
        ParseCase.Invalid(
            "arn::iam::999999999999:role/x",
            $"the ARN `arn::iam::999999999999:role/x` is not valid: the partition `` is not known, but must be one of {Known}"),
        ParseCase.Invalid(
            "arn:amazon:iam::999999999999:role/x",
            $"the ARN `arn:amazon:iam::999999999999:role/x` is not valid: the partition `amazon` is not known, but must be one of {Known}"),
        ParseCase.Invalid(
            "arn:aws:iam::99999999999:role/x",
            "the ARN `arn:aws:iam::99999999999:role/x` is not valid: the account ID `99999999999` must be exactly 12 digits; if its leading zero was lost, quote it: `\"099999999999\"`"),
        ParseCase.Invalid(
            "arn:aws:iam::٩٩٩٩٩٩٩٩٩٩٩٩:role/x",
            "the ARN `arn:aws:iam::٩٩٩٩٩٩٩٩٩٩٩٩:role/x` is not valid: the account ID `٩٩٩٩٩٩٩٩٩٩٩٩` must be exactly 12 digits"),
        ParseCase.Invalid("arn:aws:iam::999999999999:role/*", "the ARN `arn:aws:iam::999999999999:role/*` has a wildcard, but must name one thing"),
        ParseCase.Invalid("arn:aws:iam::999999999999:role/x?", "the ARN `arn:aws:iam::999999999999:role/x?` has a wildcard, but must name one thing"),
        ParseCase.Invalid($"arn:aws:s3:::{new string('k', 2036)}", $"the ARN `arn:aws:s3:::{new string('k', 64)}...` has 2049 characters, but may have at most 2048"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryParse_TakesWholeArns(ParseCase row) => row.Check(Arn.TryParse, Arn.Parse);

    [Theory]
    [InlineData("arn:aws:iam::012345678901:user/team/dave", "aws", "iam", "", "012345678901", "user/team/dave")]
    [InlineData("arn:aws-cn:sns:cn-north-1:111111111111:topic", "aws-cn", "sns", "cn-north-1", "111111111111", "topic")]
    [InlineData("arn:aws:s3:::bucket/a:b:c", "aws", "s3", "", "", "bucket/a:b:c")]
    [InlineData("arn:aws:iam::aws:policy/job-function/Billing", "aws", "iam", "", "aws", "policy/job-function/Billing")]
    public void Parts_AreThoseBetweenTheColons(string text, string partition, string service, string region, string account, string resource)
    {
        Arn arn = Arn.Parse(text);

        Assert.Equal(
            (partition, service, region, account, resource),
            (arn.Partition.ToString(), arn.Service, arn.Region, arn.Account, arn.Resource));
    }

    [Theory]
    [InlineData("arn:aws:iam::012345678901:user/dave", "012345678901")]
    [InlineData("arn:aws:iam::aws:policy/PowerUserAccess", null)]
    [InlineData("arn:aws:s3:::bucket", null)]
    public void TryGetAccount_OnlyWhereTheArnNamesOne(string text, string? account)
    {
        Assert.Equal(account is not null, Arn.Parse(text).TryGetAccount(out AccountId found));
        Assert.Equal(account ?? "", found.ToString());
    }

    [Fact]
    public void Equals_ComparesTheTextWithCase()
    {
        Assert.Equal(Arn.Parse("arn:aws:s3:::b"), Arn.Parse("arn:aws:s3:::b"));
        Assert.Equal(Arn.Parse("arn:aws:s3:::b").GetHashCode(), Arn.Parse("arn:aws:s3:::b").GetHashCode());
        Assert.NotEqual(Arn.Parse("arn:aws:s3:::b"), Arn.Parse("arn:aws:s3:::B"));
    }

    [Fact]
    public void Default_HasEmptyParts()
    {
        Arn nothing = default;

        Assert.Equal(("", "", "", "", ""), (nothing.ToString(), nothing.Service, nothing.Region, nothing.Account, nothing.Resource));
        Assert.False(nothing.TryGetAccount(out _));
        Assert.Equal(0, nothing.GetHashCode());
    }
}

using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Tests.Support;

namespace CrossAccount.Iam.Tests.Arns;

public sealed class PartitionTests
{
    private const string Known = "`aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`, `aws-iso`, `aws-iso-b`, `aws-iso-e`, `aws-iso-f`";

    public static TheoryData<ParseCase> Rows =>
    [
        ParseCase.Valid("aws"),
        ParseCase.Valid("aws-cn"),
        ParseCase.Valid("aws-us-gov"),
        ParseCase.Valid("aws-eusc"),
        ParseCase.Valid("aws-iso"),
        ParseCase.Valid("aws-iso-b"),
        ParseCase.Valid("aws-iso-e"),
        ParseCase.Valid("aws-iso-f"),
        ParseCase.Invalid(null, $"the partition `` is not known, but must be one of {Known}"),
        ParseCase.Invalid("", $"the partition `` is not known, but must be one of {Known}"),
        ParseCase.Invalid("AWS", $"the partition `AWS` is not known, but must be one of {Known}"),
        ParseCase.Invalid("aws\n", $"the partition `aws\n` is not known, but must be one of {Known}"),
        ParseCase.Invalid("aws-gov", $"the partition `aws-gov` is not known, but must be one of {Known}"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void TryParse_TakesKnownPartitions(ParseCase row) => row.Check(Partition.TryParse, Partition.Parse);

    [Theory]
    [InlineData("eu-central-1", "aws")]
    [InlineData("us-east-1", "aws")]
    [InlineData("us-west-2", "aws")]
    [InlineData("", "aws")]
    [InlineData("cn-north-1", "aws-cn")]
    [InlineData("us-gov-west-1", "aws-us-gov")]
    [InlineData("eusc-de-east-1", "aws-eusc")]
    [InlineData("us-iso-east-1", "aws-iso")]
    [InlineData("us-isob-east-1", "aws-iso-b")]
    [InlineData("eu-isoe-west-1", "aws-iso-e")]
    [InlineData("us-isof-south-1", "aws-iso-f")]
    public void OfRegion_GoesByThePrefix(string region, string partition) => Assert.Equal(Partition.Parse(partition), Partition.OfRegion(region));

    [Theory]
    [InlineData("aws", "signin.aws.amazon.com")]
    [InlineData("aws-cn", "signin.amazonaws.cn")]
    [InlineData("aws-us-gov", "signin.amazonaws-us-gov.com")]
    [InlineData("aws-eusc", null)]
    [InlineData("aws-iso", null)]
    [InlineData("aws-iso-b", null)]
    [InlineData("aws-iso-e", null)]
    [InlineData("aws-iso-f", null)]
    public void SignInHost_OnlyWhereDocumented(string partition, string? host) => Assert.Equal(host, Partition.Parse(partition).SignInHost);

    [Fact]
    public void Default_IsTheCommercialPartition()
    {
        Assert.Equal(Partition.Aws, default);
        Assert.Equal(Partition.Aws, Partition.Parse("aws"));
        Assert.Equal("aws", default(Partition).ToString());
        Assert.Equal(Partition.Parse("aws-cn"), Partition.AwsChina);
        Assert.Equal(Partition.Parse("aws-us-gov"), Partition.AwsUsGov);
        Assert.Equal(8, Partition.All.Distinct().Count());
    }
}

using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.TestSupport;

namespace CrossAccount.Iam.Tests.Evaluation;

public sealed class AccessRequestTests
{
    [Theory]
    [InlineData("arn:aws:s3:::bucket/key", "aws")]
    [InlineData("arn:aws-cn:s3:::bucket/key", "aws-cn")]
    [InlineData("arn:aws-cn:s3:::bucket/what?", "aws-cn")]
    [InlineData("arn:aws-cn:s3:::bucket/*", "aws-cn")]
    [InlineData("*", "aws")]
    public void ResourcePartition_IsThatOfTheResource(string resource, string partition) => Assert.Equal(
        Partition.Parse(partition), new AccessRequest(Given.Dave, "s3:GetObject", resource, Given.Trusted).ResourcePartition);

    [Fact]
    public void ResourcePartition_OfAVeryLongKey_IsThatOfTheResource() => Assert.Equal(
        Partition.AwsChina, new AccessRequest(Given.Dave, "s3:GetObject", $"arn:aws-cn:s3:::bucket/{new string('k', 3000)}", Given.Trusted).ResourcePartition);

    [Fact]
    public void Constructor_UnknownPartition_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => new AccessRequest(Given.Dave, "s3:GetObject", "arn:amazon:s3:::bucket", Given.Trusted));

        Assert.StartsWith("the partition `amazon` is not known, but must be one of `aws`, ", exception.Message, StringComparison.Ordinal);
        Assert.Equal("resource", exception.ParamName);
    }

    [Fact]
    public void Constructor_ArnOfAnotherAccount_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => new AccessRequest(Given.Dave, Given.AssumeRole, Given.UpdateData, Given.Trusted));

        Assert.Equal("the ARN `arn:aws:iam::999999999999:role/UpdateData` is not of the account `111111111111` (Parameter 'resourceAccount')", exception.Message);
    }

    [Fact]
    public void Constructor_ArnWithoutAccount_Throws() => Assert.Equal(
        "the ARN `arn:aws:s3:::bucket` names no account: say which account owns the resource (Parameter 'resource')",
        Assert.Throws<ArgumentException>(() => new AccessRequest(Given.Dave, "s3:GetObject", Arn.Parse("arn:aws:s3:::bucket"))).Message);

    [Fact]
    public void Constructor_MissingParts_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new AccessRequest(null!, "s3:GetObject", "*", Given.Trusted));
        Assert.Throws<ArgumentException>(() => new AccessRequest(Given.Dave, "", "*", Given.Trusted));
        Assert.Throws<ArgumentException>(() => new AccessRequest(Given.Dave, "s3:GetObject", "", Given.Trusted));
        Assert.Throws<ArgumentException>(() => new AccessRequest(Given.Dave, "s3:GetObject", default(Arn)));
    }

    [Theory]
    [InlineData("sts:AssumeRole", Given.UpdateData, true)]
    [InlineData("STS:ASSUMEROLE", "*", true)]
    [InlineData("sts:AssumeRoleWithSAML", Given.UpdateData, true)]
    [InlineData("sts:TagSession", Given.UpdateData, true)]
    [InlineData("sts:SetSourceIdentity", Given.UpdateData, true)]
    [InlineData("sts:TagSession", "arn:aws:sts::999999999999:federated-user/x", false)]
    [InlineData("sts:GetCallerIdentity", "*", false)]
    [InlineData("iam:GetRole", Given.UpdateData, false)]
    public void AsksForRole_WhereTheTrustPolicyHasToAllow(string action, string resource, bool asks) =>
        Assert.Equal(asks, new AccessRequest(Given.Dave, action, resource, Given.Trusting).AsksForRole);

    [Fact]
    public void By_AnotherCaller_IsTheSameRequestOfThatCaller()
    {
        var context = RequestContext.Empty.With(ContextKeys.ExternalId, "ext-1");
        AccessRequest first = new(Given.Dave, Given.AssumeRole, Arn.Parse(Given.UpdateData), context);

        AccessRequest second = first.By(Caller.Root(Given.Trusting));

        Assert.Equal(Given.Trusting, second.Caller.Account);
        Assert.Equal((first.Action, first.Resource, first.ResourceAccount), (second.Action, second.Resource, second.ResourceAccount));
        Assert.Empty(second.Context.Values);
        Assert.Same(context, second.By(Given.Dave, context).Context);
        Assert.Throws<ArgumentNullException>(() => first.By(null!));
    }

    [Fact]
    public void By_CallerOfAnotherPartition_AsksForWhatIsNoArnInItsOwn()
    {
        AccessRequest request = new(Given.Dave, "s3:ListAllMyBuckets", "*", Given.Trusted);

        Assert.Equal(Partition.AwsChina, request.By(Caller.Root(Given.Trusted, Partition.AwsChina)).ResourcePartition);
        Assert.Equal(Partition.Aws, request.ResourcePartition);
    }
}

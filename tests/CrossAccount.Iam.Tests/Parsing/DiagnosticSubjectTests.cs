using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.Iam.Tests.Parsing;

/// <summary>What is wrong itself, for whoever has to say it in words of his own.</summary>
public sealed class DiagnosticSubjectTests
{
    [Theory]
    [InlineData("""{"Effect":"Allow","Action":"s3:*","Resource":"bucket"}""", PolicyKind.Managed, "bad-resource", "bucket")]
    [InlineData("""{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEqual":{"aws:userid":"x"}}}""", PolicyKind.Managed, "unknown-operator", "StringEqual")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"role/x"},"Action":"sts:AssumeRole"}""", PolicyKind.Trust, "bad-principal", "role/x")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}""", PolicyKind.Trust, "forbidden-principal", "*")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC"},"Action":"sts:AssumeRole"}""", PolicyKind.Trust, "forbidden-principal", "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity EH1HDMB1FH2TC")]
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}""", PolicyKind.Managed, "forbidden-element", "Principal")]
    [InlineData("""{"Effect":"Allow","Action":"GetObject","Resource":"*"}""", PolicyKind.Managed, "bad-action", null)]
    public void Subject_IsTheWrongValue(string statement, PolicyKind kind, string code, string? subject)
    {
        Diagnostic diagnostic = Assert.Single(PolicyValidator.Validate($"{{\"Version\":\"2012-10-17\",\"Statement\":[{statement}]}}", kind));

        Assert.Equal((code, subject), (diagnostic.Code, diagnostic.Subject));
    }

    [Fact]
    public void Subject_OfALongValue_IsShort()
    {
        string json = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"{{new string('b', 5000)}}"}]}""";

        Assert.Equal(new string('b', 77) + "...", Assert.Single(PolicyParser.Parse(json).Diagnostics).Subject);
    }
}

using CrossAccount.Iam.TestSupport;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Iam.Tests.Writing;

public sealed class PolicySizeTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \t\r\n", 0)]
    [InlineData("{ }", 2)]
    [InlineData("{ \"a\" : \"b c\" }", 11)]
    [InlineData("\"a\\\" b\"", 7)]
    [InlineData("\"a\\\\\" , \"b\"", 9)]
    [InlineData("\" unclosed", 10)]
    [InlineData("\"\\", 2)]
    [InlineData("\"ü€\"", 4)]
    [InlineData("\"\U0001F600\"", 4)]
    [InlineData("a\u00A0b", 3)]
    public void Count_TakesAllButWhiteSpaceOutsideTexts(string json, int count) => Assert.Equal(count, PolicySize.Count(json));

    [Fact]
    public void Count_RealDocument_IsThatOfItsCompactForm()
    {
        string json = SeedDocuments.TutorialTrust.Json;

        Assert.Equal(json.Count(character => !char.IsWhiteSpace(character)), PolicySize.Count(json));
    }

    [Fact]
    public void Quotas_AreThoseOfAws() => Assert.Equal(
        (6144, 10240, 5120, 2048, 2048, 2048),
        (PolicySize.ManagedPolicy, PolicySize.InlinePoliciesOfRole, PolicySize.InlinePoliciesOfGroup, PolicySize.InlinePoliciesOfUser, PolicySize.TrustPolicy, PolicySize.SessionPolicy));

    [Fact]
    public void Count_Null_Throws() => Assert.Throws<ArgumentNullException>(() => PolicySize.Count(null!));
}

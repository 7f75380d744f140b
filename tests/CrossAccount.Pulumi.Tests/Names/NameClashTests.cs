using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;

namespace CrossAccount.Pulumi.Tests.Names;

/// <summary>Names are made of the component's and the policy's, so two components can come to one. It is refused, never renamed.</summary>
public sealed class NameClashTests
{
    [Fact]
    public async Task Delegations_ThatComeToOneName_AreRefused()
    {
        string message = await Programs.FailAsync(() => (Delegation("x", "First", "policy-a"), Delegation("x-policy", "Second", "a")));

        Assert.Equal(
            """
            role `x-policy` cannot be created:
              - `x-policy` and `x` both make a `aws:iam/policy:Policy` of the logical name `x-policy-policy-a`, but each needs its own: give one of the two, or the policy that makes the name, another name
            """,
            message);
    }

    [Theory]
    [InlineData("x", "a", "y", "b")]
    [InlineData("x", "a", "x-attachment", "b")]
    [InlineData("x", "policy-a", "x-attachment", "a")]
    public async Task Delegations_ThatDoNot_AreCreated(string first, string firstPolicy, string second, string secondPolicy)
    {
        var run = await Programs.UpAsync(() => (Delegation(first, "First", firstPolicy), Delegation(second, "Second", secondPolicy)));

        Assert.Equal(2, run.Resources.Count(resource => resource.Type == "aws:iam/policy:Policy"));
    }

    [Fact]
    public async Task Names_OfOneProgram_AreNotThoseOfAnother()
    {
        await Programs.UpAsync(() => Delegation("x", "First", "a"));
        await Programs.UpAsync(() => Delegation("x", "First", "a"));
    }

    private static CrossAccountDelegation Delegation(string name, string role, string policy) => new(name, new()
    {
        Trusting = TestAccounts.Trusting(),
        Trusted = TestAccounts.Trusted(),
        RoleName = RoleName.Parse(role),
        Policies = { [policy] = TestDocuments.ReadBucket },
    });
}

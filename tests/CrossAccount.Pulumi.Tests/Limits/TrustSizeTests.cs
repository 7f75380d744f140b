using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Pulumi.Random;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Tests.Limits;

/// <summary>The size of the trust policy, with external IDs that are known, generated, and not known before a preview ends.</summary>
public sealed class TrustSizeTests
{
    private const string Rest = "trust accounts or organizations with conditions in place of many principals, or have AWS raise the quota, at most to 8,192, and state it as `trustPolicySize` in the quotas of the account (" + Sizes.QuotasPage + ")";

    private static ThirdPartyTrust ThirdParty(params Input<string>[] externalIds) => TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given(externalIds));

    private static Output<string> LateExternalId() => new RandomPassword("given", new() { Length = 20 }).Result;

    [Fact]
    public async Task TrustPolicy_OfTheLimit_IsDeployed()
    {
        TrustGrant grant = await Sizes.GrantAsync(2048);

        Assert.Equal(2048, PolicySize.Count(await TestRoles.TrustPolicyAsync([grant])));
    }

    [Fact]
    public async Task TrustPolicy_OnePastTheLimit_IsRefused()
    {
        TrustGrant grant = await Sizes.GrantAsync(2049);

        Assert.Equal($"`Trust`: the trust policy has 2,049 characters without white space, but may have at most 2,048: {Rest}", await TestRoles.RoleErrorAsync([grant]));
    }

    [Theory]
    [InlineData(8192)]
    [InlineData(2100)]
    public async Task TrustPolicy_OfARaisedQuota_IsDeployedUpToIt(int quota)
    {
        TrustGrant grant = await Sizes.GrantAsync(quota);
        TrustGrant past = await Sizes.GrantAsync(quota + 1);

        var run = await Programs.UpAsync(() => TestRoles.Role([grant], args => args.Account = Raised(quota)));
        string error = await TestRoles.RoleErrorAsync([past], args => args.Account = Raised(quota));

        Assert.Equal(quota, PolicySize.Count(run["data-role"].Text("assumeRolePolicy")!));
        Assert.StartsWith($"`Trust`: the trust policy has {quota + 1:N0} characters without white space, but may have at most {quota:N0}: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ExternalId_ThatIsKnown_CountsAsItIs(bool isSecret)
    {
        Input<string> Given() => isSecret ? Output.CreateSecret("auditor-42") : "auditor-42";
        TrustGrant grant = await Sizes.GrantAsync(2048, ThirdParty("auditor-42"));
        TrustGrant past = await Sizes.GrantAsync(2049, ThirdParty("auditor-42"));

        await Programs.PreviewAsync(() => TestRoles.Role([grant, ThirdParty(Given())]));
        string error = await Programs.FailAsync(() => TestRoles.Role([past, ThirdParty(Given())]), preview: true);

        Assert.Contains("the trust policy has 2,049 characters without white space, but may", error, StringComparison.Ordinal);
        Assert.DoesNotContain("auditor-42", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExternalId_ThatIsGenerated_CountsAsThe32CharactersThatItWillHave()
    {
        ThirdPartyTrust generated = TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated());
        TrustGrant grant = await Sizes.GrantAsync(2048, generated);
        TrustGrant past = await Sizes.GrantAsync(2049, generated);

        await Programs.PreviewAsync(() => TestRoles.Role([grant, generated]));
        var run = await Programs.UpAsync(() => TestRoles.Role([grant, generated]));
        string error = await Programs.FailAsync(() => TestRoles.Role([past, generated]), preview: true);

        Assert.Equal(2048, PolicySize.Count(run["data-role"].Text("assumeRolePolicy")!));
        Assert.Contains("the trust policy has 2,049 characters without white space, but may", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ExternalIds_ThatAreNotKnown_CountAsTheLongest(bool late)
    {
        Input<string> Unknown() => late ? LateExternalId() : OutputUtilities.CreateUnknown("");
        string longest = new('x', 1224);
        TrustGrant grant = await Sizes.GrantAsync(2048, ThirdParty(longest));
        TrustGrant past = await Sizes.GrantAsync(2049, ThirdParty(longest));

        await Programs.PreviewAsync(() => TestRoles.Role([grant, ThirdParty(Unknown())]));
        IReadOnlyList<string> errors = await Programs.FailuresAsync(() => TestRoles.Role([past, ThirdParty(Unknown())]), preview: true);

        Assert.Contains(errors, error => error.Contains(
            $"""
            role `data` cannot be created:
              - `Trust`: the trust policy has 2,049 characters without white space, where 1 external ID is not known yet and counted as 1,224 characters each, but may have at most 2,048: {Rest}
            """,
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExternalIds_OfOneGrantThatAreNotKnown_AreNotTakenForOne()
    {
        string error = await Programs.FailAsync(
            () => TestRoles.Role([ThirdParty(OutputUtilities.CreateUnknown(""), OutputUtilities.CreateUnknown(""))]), preview: true);

        Assert.Contains("characters without white space, where 2 external IDs are not known yet and counted as 1,224 characters each, but may have at most 2,048", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExternalId_ThatIsTooLongOnlyOnceItIsThere_IsRefusedBeforeTheRoleIs()
    {
        var aws = new MockAws();

        await Assert.ThrowsAnyAsync<Exception>(() => Deployment.TestAsync<TooLongLater>(aws.Engine(), new() { IsPreview = false }));

        Assert.Contains(aws.Resources, resource => resource.Name == "given");
        Assert.DoesNotContain(aws.Resources, resource => resource.Name == "data-role");
    }

    [Fact]
    public async Task TrustPolicy_WithCharactersPastLatin1_IsRefused()
    {
        string error = await TestRoles.RoleErrorAsync([TrustGrant.Account(TestAccounts.TrustedId) with { SessionTags = SessionTags.Of(("team", ["データ"])) }]);

        Assert.Equal($"`Trust`: the policy contains U+30C7, but may have only characters up to U+00FF: match what has others by the wildcards `*` and `?` ({Sizes.QuotasPage})", error);
    }

    private sealed class TooLongLater : Stack
    {
        public TooLongLater() => _ = TestRoles.Role([ThirdParty(LateExternalId().Apply(_ => new string('x', 1225)))]);
    }

    private static AwsAccount Raised(int size) =>
        AwsAccountProvider.Connect("raised", new() { Id = TestAccounts.TrustingId, Region = "us-east-1", Quotas = new() { TrustPolicySize = size } });
}

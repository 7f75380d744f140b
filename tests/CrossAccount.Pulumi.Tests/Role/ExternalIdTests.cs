using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Pulumi.Utilities;

namespace CrossAccount.Pulumi.Tests.Role;

public sealed class ExternalIdTests
{
    private static ThirdPartyTrust Generated(Iam.Arns.AccountId account) => TrustGrant.ThirdParty(account, ExternalIdSource.Generated());

    [Fact]
    public async Task ExternalIds_GivenAndGenerated_AreAllThere()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role(
            [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("old-one", Output.Create("new-one"))), Generated(TestAccounts.OtherThirdPartyId)]));

        Assert.Equal(["old-one", "new-one", MockAws.Password("data-external-id-333333333333")], (await OutputUtilities.GetValueAsync(run.Result.ExternalIds)).AsEnumerable());
    }

    [Fact]
    public async Task GeneratedExternalIds_WhenGrantsMove_StayWithTheirThirdParty()
    {
        var before = await Programs.UpAsync(() => TestRoles.Role([Generated(TestAccounts.ThirdPartyId), Generated(TestAccounts.OtherThirdPartyId)]));
        var after = await Programs.UpAsync(() => TestRoles.Role([Generated(TestAccounts.OtherThirdPartyId), Generated(TestAccounts.ThirdPartyId)]));
        var without = await Programs.UpAsync(() => TestRoles.Role([Generated(TestAccounts.OtherThirdPartyId)]));

        Assert.Equal(before.Text, after.Text);
        Assert.Equal(
            before["data-external-id-333333333333"].ToString(), without["data-external-id-333333333333"].ToString());
    }

    [Fact]
    public async Task GeneratedExternalId_OfAnotherGeneration_IsReplaced()
    {
        var first = await Programs.UpAsync(() => TestRoles.Role([Generated(TestAccounts.ThirdPartyId)]));
        var second = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated("2"))]));

        Assert.Equal("""{"generation":""}""", first["data-external-id-222222222222"].Text("keepers"));
        Assert.Equal("""{"generation":"2"}""", second["data-external-id-222222222222"].Text("keepers"));
    }

    [Fact]
    public async Task GivenExternalIds_ThatAwsWouldRefuse_AreToldWithoutTheirText()
    {
        IReadOnlyList<string> messages = await Programs.FailuresAsync(() => TestRoles.Role(
            [TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("x", "s3cr3t!", Output.CreateSecret("s3cr3t value")))]));

        // The values come out of outputs, whose errors the engine may wrap in its own.
        const string Expected =
            """
            role `data` cannot be created:
              - the external ID has 1 characters, but must have 2 to 1224 (of third party `222222222222`)
              - the external ID contains `!`, but may have only ASCII letters, digits and `_+=,.@:/-` (of third party `222222222222`)
              - the external ID contains U+0020, but may have only ASCII letters, digits and `_+=,.@:/-` (of third party `222222222222`)
            """;
        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.Contains(Expected, message, StringComparison.Ordinal));
        Assert.DoesNotContain(messages, message => message.Contains("s3cr3t", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ExternalIds_OfARoleThatAsksForNone_AreNoSecret()
    {
        var run = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.Account(TestAccounts.TrustedId)]));

        CrossAccountRole role = run.Result;
        Assert.Empty(await OutputUtilities.GetValueAsync(role.ExternalIds));
        Assert.False(await Output.IsSecretAsync(role.ExternalIds));
    }
}

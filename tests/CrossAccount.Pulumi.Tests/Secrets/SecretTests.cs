using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Pulumi.Random;
using Pulumi.Utilities;
using Aws = Pulumi.Aws;

namespace CrossAccount.Pulumi.Tests.Secrets;

/// <summary>
/// External IDs are secrets wherever they go. Both modes count: in a preview generated ones are unknown, so that a leak of them
/// shows only afterwards, and given ones show in both.
/// </summary>
public sealed class SecretTests
{
    private const string Given = "auditor-42";

    private static readonly string[] Secrets = [Given, "deployer-42", MockAws.Password("data-external-id-333333333333")];

    private static readonly TrustGrant[] Trust =
    [
        TrustGrant.Account(TestAccounts.TrustedId),
        TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given(Given)),
        TrustGrant.ThirdParty(TestAccounts.OtherThirdPartyId, ExternalIdSource.Generated()),
    ];

    private static CrossAccountDelegation Everything() => TestRoles.Delegation(args =>
    {
        args.Trusting = AwsAccountProvider.Connect("by-role", new()
        {
            Id = TestAccounts.TrustingId,
            Region = "us-east-1",
            AssumeRole = new() { RoleArn = Arn.Parse("arn:aws:iam::999999999999:role/Deployer"), ExternalId = "deployer-42" },
        });
        args.Trust = Trust;
        args.Description = "A role";
        args.Tags = new() { ["Team"] = "data" };
        args.Policies["read-bucket"] = TestDocuments.ReadBucket;
        args.InlinePolicies["list-bucket"] = TestDocuments.ReadBucket;
        args.Allow = [Grantee.Parse("role/Developers")];
        args.Deny = [Grantee.Parse("role/Analysts")];
    });

    [Fact]
    public async Task ExternalIds_InUp_AreInTheTrustPolicyAndTheProviderAlone()
    {
        var run = await Programs.UpAsync(Everything);

        Assert.Equal(["aws:iam/role:Role data-role @by-role: assumeRolePolicy", "pulumi:providers:aws by-role: assumeRoles"], SecretLeaks.Places(run.Resources, Secrets));
        Assert.Empty(await SecretLeaks.FindAsync(run, Secrets));
    }

    [Fact]
    public async Task ExternalIds_InPreview_AreInTheProviderAlone()
    {
        // One of the third parties has a generated external ID, so the trust policy as a whole is unknown.
        var run = await Programs.PreviewAsync(Everything);

        Assert.Equal(["pulumi:providers:aws by-role: assumeRoles"], SecretLeaks.Places(run.Resources, Secrets));
        Assert.Empty(await SecretLeaks.FindAsync(run, Secrets));
    }

    [Fact]
    public async Task GivenExternalIds_InPreview_AreASecretInTheTrustPolicy()
    {
        var run = await Programs.PreviewAsync(() => TestRoles.Role([TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given(Given))]));

        Assert.Equal(["aws:iam/role:Role data-role @trusting: assumeRolePolicy"], SecretLeaks.Places(run.Resources, Secrets));
        Assert.Empty(await SecretLeaks.FindAsync(run, Secrets));
    }

    public static TheoryData<ExternalIdSource> Sources { get; } = [ExternalIdSource.Given(Given), ExternalIdSource.Generated()];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task ExternalIds_OfEitherSourceAlone_AreSecrets(ExternalIdSource source)
    {
        var run = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, source)]));

        Assert.True(await Output.IsSecretAsync(run.Result.ExternalIds));
        Assert.True(await SecretLeaks.IsSecretAsync(run.Constructed.Single(resource => resource.Name == "data-role").Args, "assumeRolePolicy"));
        Assert.Empty(await SecretLeaks.FindAsync(run, [.. await OutputUtilities.GetValueAsync(run.Result.ExternalIds)]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ExternalIds_AsOutputs_AreSecrets(bool preview)
    {
        var run = await Programs.RunAsync(Everything, preview);

        Assert.True(await Output.IsSecretAsync(run.Result.ExternalIds));
        Assert.True(await Output.IsSecretAsync(run.Result.Role.ExternalIds));
        foreach (var component in run.Outputs)
        {
            foreach ((string name, Output<object?> output) in component.Outputs)
            {
                // What is unknown arrives without a mark: there is nothing yet to keep secret.
                if (await OutputUtilities.GetIsKnownAsync(output))
                {
                    Assert.True(name == "externalIds" == await Output.IsSecretAsync(output), $"{component.Urn}: {name}");
                }
            }
        }
    }

    [Fact]
    public async Task HandOver_AndTextsForPeople_ShowNone()
    {
        var run = await Programs.UpAsync(Everything);

        string[] texts =
        [
            run.Result.HandOver.SwitchRoleUrl.ToString(), run.Result.HandOver.CliProfile.ToString(), run.Result.HandOver.AssumeRoleCommand.ToString(),
            run.Result.Role.Arn.ToString(), .. Trust.Select(grant => grant.ToString()), .. Trust.Select(grant => $"{grant.Conditions}"),
            .. Trust.OfType<ThirdPartyTrust>().Select(grant => $"{grant.ExternalId}"),
        ];
        Assert.DoesNotContain(texts, text => Secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TrustPolicy_WithoutExternalId_IsNoSecret()
    {
        // A secret where none is needed would hide who gets in from every review.
        var run = await Programs.UpAsync(() => TestRoles.Role([TrustGrant.Account(TestAccounts.TrustedId)]));

        Assert.False(await SecretLeaks.IsSecretAsync(run.Constructed.Single(resource => resource.Name == "data-role").Args, "assumeRolePolicy"));
        Assert.False(await Output.IsSecretAsync(run.Result.RoleArn));
    }

    [Fact]
    public async Task SecretLeaks_OfAGeneratedExternalIdInATag_AreFound()
    {
        var run = await Programs.UpAsync(() =>
        {
            var password = new RandomPassword("leak", new() { Length = 32 });
            return new Aws.Iam.User("user", new() { Path = "/", Tags = { ["ExternalId"] = password.Result } });
        });

        Assert.Equal(["aws:iam/user:User user: tags"], await SecretLeaks.FindAsync(run, MockAws.Password("leak")));
    }
}

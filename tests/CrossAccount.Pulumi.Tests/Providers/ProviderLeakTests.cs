using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Delegation;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;
using Pulumi;
using Aws = Pulumi.Aws;
using RandomProvider = Pulumi.Random.Provider;

namespace CrossAccount.Pulumi.Tests.Providers;

/// <summary>No resource goes to an account by accident, and the check that says so does notice.</summary>
public sealed class ProviderLeakTests
{
    private static CrossAccountDelegation Everything() => TestRoles.Delegation(args =>
    {
        args.Trust = [TrustGrant.Account(TestAccounts.TrustedId), TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated())];
        args.Policies["read-bucket"] = TestDocuments.ReadBucket;
        args.InlinePolicies["list-bucket"] = TestDocuments.ReadBucket;
        args.AttachedPolicyArns.Add("arn:aws:iam::aws:policy/ReadOnlyAccess");
        args.Allow = [Grantee.Parse("role/Developers"), Grantee.Parse("group/Developers"), Grantee.Parse("user/David")];
        args.Deny = [Grantee.Parse("role/Analysts"), Grantee.Parse("group/Analysts"), Grantee.Parse("user/Jane")];
    });

    /// <summary>A transformation that takes its own provider from one resource, or gives it another.</summary>
    private static ResourceTransformation Change(string name, Func<Resource, ProviderResource?> provider) => args =>
    {
        if (args.Resource.GetResourceName() != name || args.Resource is ComponentResource or ProviderResource)
        {
            return null;
        }

        args.Options.Provider = provider(args.Resource);
        return new ResourceTransformationResult(args.Args, args.Options);
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Find_InADelegationOfEverything_FindsNoLeak(bool preview)
    {
        var run = await Programs.RunAsync(Everything, preview);

        Assert.Equal(11, run.Resources.Count(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal)));
        Assert.Empty(ProviderLeaks.Find(run.Resources, ProviderLeaks.HalfOf));
    }

    [Fact]
    public async Task EveryChild_StatesItsProviderItself()
    {
        var run = await Programs.UpAsync(Everything);

        Assert.Empty(run.Constructed
            .Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal) && resource.StatedProvider is null)
            .Select(resource => resource.Name));
    }

    [Theory]
    [InlineData("aws:iam/role:Role", "data-role")]
    [InlineData("aws:iam/policy:Policy", "data-policy-read-bucket")]
    [InlineData("aws:iam/rolePolicy:RolePolicy", "data-allow-role-Developers")]
    [InlineData("aws:iam/groupPolicy:GroupPolicy", "data-allow-group-Developers")]
    [InlineData("aws:iam/userPolicy:UserPolicy", "data-allow-user-David")]
    [InlineData("aws:iam/rolePolicy:RolePolicy", "data-deny-role-Analysts")]
    [InlineData("aws:iam/groupPolicy:GroupPolicy", "data-deny-group-Analysts")]
    [InlineData("aws:iam/userPolicy:UserPolicy", "data-deny-user-Jane")]
    public async Task Find_AChildWithoutProvider_ReportsExactlyThatOne(string type, string name)
    {
        var run = await Programs.UpAsync(Everything, Change(name, _ => null));

        Assert.Equal([$"{type} {name}: goes to the default provider, whichever account that is"], ProviderLeaks.Find(run.Resources, ProviderLeaks.HalfOf));
        Assert.Equal([name], run.Constructed
            .Where(resource => resource.Type.StartsWith("aws:", StringComparison.Ordinal) && resource.StatedProvider is null)
            .Select(resource => resource.Name));
    }

    [Theory]
    [InlineData("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "data-attachment-ReadOnlyAccess", "trusting", "trusted")]
    [InlineData("aws:iam/role:Role", "data-role", "trusting", "trusted")]
    [InlineData("aws:iam/rolePolicy:RolePolicy", "data-inline-list-bucket", "trusting", "trusted")]
    [InlineData("aws:iam/rolePolicy:RolePolicy", "data-allow-role-Developers", "trusted", "trusting")]
    public async Task Find_AChildInTheOtherAccount_ReportsExactlyThatOne(string type, string name, string belongs, string goes)
    {
        Dictionary<string, ProviderResource> providers = [];
        var run = await Programs.UpAsync(Everything, args =>
        {
            if (args.Resource is Aws.Provider provider)
            {
                providers.Add(provider.GetResourceName(), provider);
            }

            return Change(name, _ => providers[goes])(args);
        });

        Assert.Equal([$"{type} {name}: goes to `{goes}`, but belongs to `{belongs}`"], ProviderLeaks.Find(run.Resources, ProviderLeaks.HalfOf));
    }

    [Fact]
    public async Task Find_AnAttachmentWithoutProvider_FindsItInItsRolesAccount()
    {
        // Children of a role inherit what the role states; what they state themselves is the second lock.
        var run = await Programs.UpAsync(Everything, Change("data-attachment-ReadOnlyAccess", _ => null));

        Assert.Equal("trusting", run["data-attachment-ReadOnlyAccess"].ProviderName);
        Assert.Empty(ProviderLeaks.Find(run.Resources, ProviderLeaks.HalfOf));
    }

    [Fact]
    public async Task Find_AProviderOfAnotherPackage_ReportsIt()
    {
        var run = await Programs.UpAsync(
            () => new RandomProvider("dice"),
            transform: null);
        RegisteredResource role = new("aws:iam/role:Role", "data-role", "urn:pulumi:test::crossaccount::pulumi:pulumi:Stack$pulumi:providers:random::dice::dice_id", []);

        Assert.Equal(
            ["aws:iam/role:Role data-role: goes to `dice`, which is no `aws` provider of the program"],
            ProviderLeaks.Find([.. run.Resources, role], ProviderLeaks.HalfOf));
    }

    [Fact]
    public async Task Providers_GivenToTheComponent_DoNotReachItsChildren()
    {
        var run = await Programs.UpAsync(() =>
        {
            var other = new Aws.Provider("other", new() { Region = "us-east-1" });
            return new CrossAccountDelegation(
                "data",
                new() { Trusting = TestAccounts.Trusting(), Trusted = TestAccounts.Trusted(), RoleName = RoleName.Parse("UpdateData"), Allow = [Grantee.Parse("role/Developers")] },
                new() { Providers = { other } });
        });

        Assert.Empty(ProviderLeaks.Find(run.Resources, ProviderLeaks.HalfOf));
    }
}

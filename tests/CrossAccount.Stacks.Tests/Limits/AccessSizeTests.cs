using CrossAccount.Iam.Writing;
using CrossAccount.Stacks.Tests.Support;

namespace CrossAccount.Stacks.Tests.Limits;

/// <summary>What identities of the trusted side are given is counted, before anything is created, as it is then deployed.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class AccessSizeTests
{
    [Fact]
    public async Task Settings_AtTheLimit_AreDeployedExactlySoLarge()
    {
        Assert.Equal(2048, await DeployedAsync(LimitCases.Access(2048)));
    }

    [Theory]
    [InlineData("allowMfa: required", "per-delegation", 8)]
    [InlineData("trust: { account: \"111111111111\", sessionTags: { team: data } }", "per-delegation", 10)]
    [InlineData("trust: { account: \"111111111111\", sourceIdentities: [ab] }", "per-grantee", 30)]
    [InlineData("role: { path: /team/ }", "per-grantee", 30)]
    public async Task Settings_ThatMakePoliciesLarger_CountAsTheyAreDeployed(string setting, string layout, int roles)
    {
        StackConfig Config(int extra) => TestSettings.Delegations(string.Join('\n', Enumerable.Range(1, roles).Select(i =>
            {
                int here = Math.Clamp(extra - ((i - 1) * 56), 0, 56);
                return $"d{i}: {{ role: {{ name: {$"r{i}".PadRight(4 + here, 'x')} }}, allow: [user/David] }}";
            })))
            .With(all =>
            {
                all["crossaccount:accessPolicies"] = layout;
                all["crossaccount:defaults"] = Yaml.ReadMap(setting);
            });
        int room = 2048 - await DeployedAsync(Config(0));

        Assert.True(room > 0);
        Assert.Equal("", Config(room).Errors());
        Assert.Equal(2048, await DeployedAsync(Config(room)));
        Assert.Contains("`user/David` in account `111111111111` have together 2,049 characters without white space", Config(room + 1).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void OnePolicyForAllRoles_HasRoomForMoreOfThem()
    {
        StackConfig perDelegation = LimitCases.Access(2049);
        StackConfig perGrantee = perDelegation.With(all => all["crossaccount:accessPolicies"] = "per-grantee");

        Assert.NotEqual("", perDelegation.Errors());
        Assert.Equal("", perGrantee.Errors());
    }

    [Fact]
    public void OnePolicyForAllRoles_ThatIsTooLarge_IsRefused()
    {
        StackConfig Config(int roles) => TestSettings
            .Delegations(string.Join('\n', Enumerable.Range(1, roles).Select(i => $"d{i}: {{ role: {{ name: {$"r{i}".PadRight(30, 'x')} }}, deny: [user/David] }}")))
            .With(all => all["crossaccount:accessPolicies"] = "per-grantee");

        // 118 characters and 64 for each role, of which a user may have 2,048.
        Assert.Equal("", Config(30).Errors());
        Assert.Equal(
            "crossaccount:delegations.d31.deny: the inline policies of `user/David` in account `111111111111` have together 2,102 characters without white space, but those of a user may have at most 2,048: give it one policy for all its roles (`accessPolicies: per-grantee`, or one `CrossAccountAccess` with all `Roles`), or fewer roles",
            Config(31).Errors());
    }

    [Fact]
    public void Identities_OfSeveralAccounts_AreCountedApart()
    {
        StackConfig twice = LimitCases.Access(2048).With(all =>
        {
            all["crossaccount:trustedAccounts"] = Yaml.ReadMap("staging: { accountId: \"333333333333\", region: us-east-1 }");
            all["crossaccount:defaults"] = Yaml.ReadMap("accounts: [trusted, staging]");
        });

        Assert.Equal("", twice.Errors());
    }

    /// <summary>The characters of the inline policies that users get.</summary>
    private static async Task<int> DeployedAsync(StackConfig config)
    {
        StackRun run = await StackRun.RunAsync(config);
        return run.Resources.Where(resource => resource.Type == "aws:iam/userPolicy:UserPolicy").Sum(resource => PolicySize.Count(resource.Text("policy")!));
    }
}

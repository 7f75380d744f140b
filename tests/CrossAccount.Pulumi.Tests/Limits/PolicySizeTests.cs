using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.Limits;

/// <summary>The sizes and the number of a role's policies. Nothing in their documents is an output, so nothing is unknown.</summary>
public sealed class PolicySizeTests
{
    private static readonly TrustGrant[] Sound = [TrustGrant.Account(TestAccounts.TrustedId)];

    private static Task<string> ErrorAsync(Action<CrossAccountRoleArgs> change) => TestRoles.RoleErrorAsync(Sound, change);

    private static Task<ProgramRun<CrossAccountRole>> UpAsync(Action<CrossAccountRoleArgs> change) => Programs.UpAsync(() => TestRoles.Role(Sound, change));

    [Fact]
    public async Task ManagedPolicies_OfTheLimit_AreDeployed()
    {
        var run = await UpAsync(args =>
        {
            args.Policies["read"] = Sizes.Document(6144);
            args.BoundaryPolicy = new(Iam.Identifiers.PolicyName.Parse("Boundary"), Sizes.Document(6144));
        });

        Assert.Equal(6144, PolicySize.Count(run["data-policy-read"].Text("policy")!));
        Assert.Equal(6144, PolicySize.Count(run["data-boundary-Boundary"].Text("policy")!));
    }

    [Fact]
    public async Task ManagedPolicies_OnePastTheLimit_AreRefused()
    {
        string error = await ErrorAsync(args =>
        {
            args.Policies["read"] = Sizes.Document(6145);
            args.BoundaryPolicy = new(Iam.Identifiers.PolicyName.Parse("Boundary"), Sizes.Document(6145));
        });

        Assert.Equal(
            $"""
            `Policies[read]`: the policy has 6,145 characters without white space, but may have at most 6,144: split it into several policies ({Sizes.QuotasPage})
            `BoundaryPolicy[Boundary]`: the policy has 6,145 characters without white space, but may have at most 6,144: split it into several policies ({Sizes.QuotasPage})
            """,
            error);
    }

    [Fact]
    public async Task InlinePolicies_OfTheLimitTogether_AreDeployed()
    {
        var run = await UpAsync(args =>
        {
            args.InlinePolicies["a"] = Sizes.Document(6000);
            args.InlinePolicies["b"] = Sizes.Document(4240);
        });

        Assert.Equal(10240, PolicySize.Count(run["data-inline-a"].Text("policy")!) + PolicySize.Count(run["data-inline-b"].Text("policy")!));
    }

    [Fact]
    public async Task InlinePolicies_OnePastTheLimit_AreRefusedAloneAndTogether()
    {
        string together = await ErrorAsync(args =>
        {
            args.InlinePolicies["a"] = Sizes.Document(6000);
            args.InlinePolicies["b"] = Sizes.Document(4241);
        });
        string alone = await ErrorAsync(args => args.InlinePolicies["a"] = Sizes.Document(10241));

        Assert.Equal($"`InlinePolicies`: the inline policies have together 10,241 characters without white space, but those of a role may have at most 10,240: move some of them to managed policies ({Sizes.QuotasPage})", together);
        Assert.Equal($"`InlinePolicies[a]`: the policy has 10,241 characters without white space, but may have at most 10,240: split it into several policies ({Sizes.QuotasPage})", alone);
    }

    [Fact]
    public async Task WhiteSpace_OfADocument_CountsOnlyInsideItsTexts()
    {
        PolicyDocument spaces = new(Statement.Allow("s3:GetObject").On("arn:aws:s3:::bucket/" + new string(' ', 6144)));

        Assert.Contains("`Policies[read]`: the policy has 6,25", await ErrorAsync(args => args.Policies["read"] = spaces), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policies_WithCharactersPastLatin1_AreRefused()
    {
        static PolicyDocument Of(string name) => new(Statement.Allow("s3:GetObject").On("arn:aws:s3:::bucket/" + name));

        string error = await ErrorAsync(args => args.Policies["read"] = Of("データ"));
        await UpAsync(args => args.Policies["read"] = Of("größe"));

        Assert.Equal($"`Policies[read]`: the policy contains U+30C7, but may have only characters up to U+00FF: match what has others by the wildcards `*` and `?` ({Sizes.QuotasPage})", error);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(25, 25)]
    [InlineData(12, 12)]
    public async Task ManagedPolicies_AsManyAsTheQuota_AreAttached(int quota, int count)
    {
        var run = await UpAsync(args => Attach(args, quota, count));

        Assert.Equal(count, run.Resources.Count(resource => resource.Type == "aws:iam/rolePolicyAttachment:RolePolicyAttachment"));
    }

    [Theory]
    [InlineData(10, 11)]
    [InlineData(25, 26)]
    public async Task ManagedPolicies_OneMoreThanTheQuota_AreRefused(int quota, int count)
    {
        Assert.Equal(
            $"`Policies` and `AttachedPolicyArns`: the role has {count} managed policies, but may have at most {quota}: merge some of them, or have AWS raise the quota, at most to 25, and state it as `managedPoliciesPerRole` in the quotas of the account ({Sizes.QuotasPage})",
            await ErrorAsync(args => Attach(args, quota, count)));
    }

    /// <summary>Half of them created and half of them AWS's, and a boundary, which does not count.</summary>
    private static void Attach(CrossAccountRoleArgs args, int quota, int count)
    {
        args.Account = AwsAccountProvider.Connect("raised", new()
        {
            Id = TestAccounts.TrustingId,
            Region = "us-east-1",
            Quotas = new() { ManagedPoliciesPerRole = quota },
        });
        args.PermissionsBoundary = "arn:aws:iam::999999999999:policy/Boundary";
        for (int i = 0; i < count; i++)
        {
            if (i % 2 == 0)
            {
                args.Policies[$"policy-{i}"] = TestDocuments.ReadBucket;
            }
            else
            {
                args.AttachedPolicyArns.Add($"arn:aws:iam::aws:policy/Policy{i}");
            }
        }
    }
}

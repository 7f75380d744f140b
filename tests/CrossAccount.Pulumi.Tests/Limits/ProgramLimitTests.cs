using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.Limits;

/// <summary>What the components of one program put into an account together.</summary>
public sealed class ProgramLimitTests
{
    private static CrossAccountRole Role(string component, string name, string account = "999999999999", string? policy = null) => new(component, new()
    {
        Account = AwsAccountProvider.Connect($"{component}-provider", new() { Id = AccountId.Parse(account), Region = "us-east-1" }),
        Name = RoleName.Parse(name),
        Trust = [TrustGrant.Account(TestAccounts.ThirdPartyId)],
        Policies = policy is null ? new Dictionary<string, PolicyDocument>() : new() { [policy] = TestDocuments.ReadBucket },
    });

    [Fact]
    public async Task Roles_OfOneNameWhateverItsCase_AreRefused()
    {
        string error = await Programs.FailAsync(() => (Role("one", "UpdateData"), Role("two", "UPDATEDATA")));

        Assert.Equal($"role `two` cannot be created:\n  - `UPDATEDATA` is a role of role `one` too, but an account has each role name once, whatever its case: give another one ({Sizes.QuotasPage})", error);
    }

    [Fact]
    public async Task Policies_OfOneNameWhateverItsCase_AreRefused()
    {
        string error = await Programs.FailAsync(() => (Role("one", "One", policy: "read"), Role("two", "Two", policy: "Read")));

        Assert.Equal($"role `two` cannot be created:\n  - `Read` is a policy of role `one` too, but an account has each policy name once, whatever its case: give another one ({Sizes.QuotasPage})", error);
    }

    [Fact]
    public async Task Names_OfOtherAccountsOrPrograms_DoNotClash()
    {
        (CrossAccountRole, CrossAccountRole) Program() => (Role("one", "UpdateData", policy: "read"), Role("two", "UpdateData", "111111111111", "read"));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Programs.UpAsync(Program))));
    }

    [Fact]
    public void RolesAndPolicies_OneMoreThanTheQuota_AreRefusedOnce()
    {
        var program = new ProgramLimits();
        AccountId account = TestAccounts.TrustingId;
        var quotas = new AwsAccountQuotas { Roles = 1001 };

        IEnumerable<LimitProblem> Role(int i) => program.AddRole("role", account, RoleName.Parse($"Role{i}"), quotas);
        IEnumerable<LimitProblem> Policy(int i) => program.AddPolicy("role", account, $"Policy{i}", quotas);

        Assert.Empty(Enumerable.Range(1, 1001).SelectMany(Role));
        Assert.Empty(Enumerable.Range(1, 1500).SelectMany(Policy));
        Assert.Equal(
            [$"the program creates more than 1,001 roles in account `999999999999`, which is all that it may have: spread them over accounts, or have AWS raise the quota, at most to 10,000, and state it as `roles` in the quotas of the account ({Sizes.QuotasPage})"],
            Enumerable.Range(1002, 2).SelectMany(Role).Select(problem => problem.ToString()));
        Assert.Equal(
            [$"the program creates more than 1,500 customer managed policies in account `999999999999`, which is all that it may have: spread them over accounts, or have AWS raise the quota, at most to 10,000, and state it as `customerManagedPolicies` in the quotas of the account ({Sizes.QuotasPage})"],
            Enumerable.Range(1501, 2).SelectMany(Policy).Select(problem => problem.ToString()));
        Assert.Empty(program.AddRole("role", TestAccounts.TrustedId, RoleName.Parse("Role1"), quotas));
    }

    [Theory]
    [InlineData("role/Developers", 10240, "role")]
    [InlineData("group/Developers", 5120, "group")]
    [InlineData("user/David", 2048, "user")]
    public void InlinePolicies_OfOneIdentity_AreCountedTogether(string identity, int limit, string owner)
    {
        var program = new ProgramLimits();
        var other = Grantee.Parse(identity.ToUpperInvariant().Replace(owner.ToUpperInvariant() + "/", owner + "/", StringComparison.Ordinal));

        IEnumerable<string> Add(Grantee to, string name, int size) =>
            program.AddInline("access `one`", TestAccounts.TrustedId, to, name, Sizes.Document(size)).Select(problem => problem.ToString());

        Assert.Empty(Add(Grantee.Parse(identity), "first", 1000));
        Assert.Empty(Add(other, "second", limit - 1000));
        Assert.Equal(
            [$"the inline policies of `{identity}` in account `111111111111` have together {limit + 200:N0} characters without white space, but those of a {owner} may have at most {limit:N0}: give it one policy for all its roles (`accessPolicies: per-grantee`, or one `CrossAccountAccess` with all `Roles`), or fewer roles ({Sizes.QuotasPage})"],
            Add(Grantee.Parse(identity), "third", 200));
        Assert.Empty(Add(Grantee.Parse(identity), "fourth", 200));
        Assert.Empty(program.AddInline("access `one`", TestAccounts.TrustingId, Grantee.Parse(identity), "first", Sizes.Document(200)));
    }

    [Fact]
    public async Task InlinePolicies_OfSeveralComponents_AreCountedTogether()
    {
        AwsAccount trusted = null!;
        CrossAccountAccess Access(int i) => new($"access-{i}", new() { Account = trusted, Roles = [RoleArn(i)], Allow = [Grantee.Parse("user/David")] });

        // A policy has 182 characters, of which a user may have 2,048.
        await Programs.UpAsync(() => Accesses(11));
        string error = await Programs.FailAsync(() => Accesses(12));

        Assert.StartsWith("access `access-12` cannot be created:\n  - the inline policies of `user/David` in account `111111111111` have together 2,184 characters ", error, StringComparison.Ordinal);

        CrossAccountAccess[] Accesses(int count)
        {
            trusted = TestAccounts.Trusted();
            return [.. Enumerable.Range(1, count).Select(Access)];
        }
    }

    [Fact]
    public async Task InlinePolicies_OfOneNameOnOneIdentity_AreRefused()
    {
        string error = await Programs.FailAsync(() =>
        {
            AwsAccount trusted = TestAccounts.Trusted();
            CrossAccountAccess Access(string name, string grantee) =>
                new(name, new() { Account = trusted, Roles = [RoleArn(1), RoleArn(2)], PolicyName = "data", Allow = [Grantee.Parse(grantee)] });
            return (Access("one", "role/Developers"), Access("two", "role/developers"));
        });

        Assert.Equal(
            $"access `two` cannot be created:\n  - `allow-assume-data` is an inline policy that access `one` puts into `role/developers` of account `111111111111` too, so that one would overwrite the other: give another name ({Sizes.QuotasPage})",
            error);
    }

    private static Arn RoleArn(int i) => Arn.Parse($"arn:aws:iam::999999999999:role/{"Role" + i,-30}".Replace(' ', 'x'));
}

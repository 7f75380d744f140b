using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Tests.Support;

namespace CrossAccount.Pulumi.Tests.Delegation;

public sealed class DelegationRefusalTests
{
    [Fact]
    public async Task Delegation_WithinOneAccount_IsRefused()
    {
        string message = await TestRoles.DelegationErrorAsync(args => args.Trusted = new AwsAccount(args.Trusting.Id, args.Trusting.Provider));

        Assert.Equal("the trusting and the trusted account are both `999999999999`, but access across accounts needs two", message);
    }

    [Fact]
    public async Task Delegation_AcrossPartitions_IsRefused()
    {
        string message = await TestRoles.DelegationErrorAsync(args => args.Trusted = new AwsAccount(TestAccounts.TrustedId, args.Trusting.Provider, Partition.AwsChina));

        Assert.Equal("the trusting account is in partition `aws` and the trusted one in `aws-cn`, but trust never crosses partitions", message);
    }

    [Fact]
    public async Task Delegation_WithGranteesButNoAccount_IsRefused()
    {
        string message = await TestRoles.DelegationErrorAsync(args =>
        {
            args.Trusted = null;
            args.Deny = [Grantee.Parse("role/Analysts")];
        });

        Assert.Equal(
            """
            identities are allowed or denied, but no trusted account is given: give `Trusted`
            the role `UpdateData` trusts nobody, but needs at least one trust grant
            """,
            message);
    }

    [Fact]
    public async Task Delegation_WithAnEmptyTrust_IsNotTheDefault()
    {
        // A list that came out empty must not open the role to the whole trusted account.
        string message = await TestRoles.DelegationErrorAsync(args => args.Trust = []);

        Assert.Equal("the role `UpdateData` trusts nobody, but needs at least one trust grant", message);
    }

    [Fact]
    public async Task Everything_ThatIsWrongOnEitherSide_IsToldAtOnce()
    {
        string message = await TestRoles.DelegationErrorAsync(args =>
        {
            args.Trusted = new AwsAccount(args.Trusting.Id, args.Trusting.Provider, Partition.AwsUsGov);
            args.Description = "Read — and write";
            args.AttachedPolicyArns.Add("arn:aws:iam::999999999999:role/PolicyForRole");
            args.Allow = [Grantee.Parse("role/Developers"), Grantee.Parse("role/Analysts")];
            args.Deny = [Grantee.Parse("role/analysts"), Grantee.Parse("role/Interns"), Grantee.Parse("role/Interns")];
        });

        Assert.Equal(
            """
            the trusting and the trusted account are both `999999999999`, but access across accounts needs two
            the trusting account is in partition `aws` and the trusted one in `aws-us-gov`, but trust never crosses partitions
            the description contains U+2014, but may have only Latin-1 characters, so no long dashes or curly quotes
            `arn:aws:iam::999999999999:role/PolicyForRole` is the ARN of a role, but only a policy can be attached: write `:policy/` where it has `:role/`
            `role/Analysts` is both allowed and denied: keep one of them; a deny always wins
            `role/Interns` is given twice: keep one of them
            """,
            message);
    }
}

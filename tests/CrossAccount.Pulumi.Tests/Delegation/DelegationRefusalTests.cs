using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Accounts;
using CrossAccount.Pulumi.Buckets;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.Trust;

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
    public async Task Delegation_OfOneAccountTwice_IsRefused()
    {
        string message = await TestRoles.DelegationErrorAsync(args => args.AlsoTrusted = [new() { Account = args.Trusted! }]);

        Assert.StartsWith("the trusted account `111111111111` is given twice: give it once, with all who are allowed and denied", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delegation_WithTwoBoundaries_IsRefused()
    {
        string message = await TestRoles.DelegationErrorAsync(args =>
        {
            args.PermissionsBoundary = "arn:aws:iam::999999999999:policy/Existing";
            args.BoundaryPolicy = new(PolicyName.Parse("Created"), TestDocuments.ReadBucket);
            args.Policies["created"] = TestDocuments.ReadBucket;
        });

        Assert.Equal(
            """
            the role has two permissions boundaries, `Created` to create and one that exists, but can have one: keep one of them
            the role has two policies of the name `Created`, but each needs a name of its own, whatever its case
            """,
            message);
    }

    [Fact]
    public async Task Delegation_WithThePolicyOfItsBucketGivenToo_IsRefused()
    {
        string message = await TestRoles.DelegationErrorAsync(args =>
        {
            args.Bucket = new(BucketName.Parse("shared-container"), BucketAccess.Read);
            args.Policies["read-shared-container"] = TestDocuments.ReadBucket;
        });

        Assert.Equal("the policy `read-shared-container` is given, but is made for the bucket `shared-container` too: leave it out, or give it another name", message);
    }

    [Fact]
    public async Task Delegation_ThatAsksARoleForMfa_IsRefused()
    {
        string message = await TestRoles.DelegationErrorAsync(args =>
        {
            args.Allow = [Grantee.Parse("role/Developers"), Grantee.Parse("group/Developers")];
            args.AllowMfa = MfaRequirement.Required;
        });

        Assert.Equal("MFA is asked of `role/Developers`, which can never show it: sessions of roles carry no MFA; allow groups or users, or ask for none", message);
    }

    [Fact]
    public async Task Delegation_WithAProviderOfAnotherAccount_IsRefused()
    {
        string message = await TestRoles.DelegationErrorAsync(args =>
            args.Trust = [TrustGrant.Oidc(Arn.Parse("arn:aws:iam::111111111111:oidc-provider/example.com"), "sts.amazonaws.com", "repo:a/b")]);

        Assert.Equal(
            "`arn:aws:iam::111111111111:oidc-provider/example.com` is a provider of account `111111111111`, but a role can only trust providers of its own account `999999999999`",
            message);
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
            `Description`: the description contains U+2014, but may have only Latin-1 characters, so no long dashes or curly quotes (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html)
            `arn:aws:iam::999999999999:role/PolicyForRole` is the ARN of a role, but only a policy can be attached: write `:policy/` where it has `:role/`
            `role/Analysts` is both allowed and denied: keep one of them; a deny always wins
            `role/Interns` is given twice: keep one of them
            """,
            message);
    }
}

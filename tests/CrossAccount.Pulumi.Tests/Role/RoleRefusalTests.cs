using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.Role;

/// <summary>What AWS would refuse, or what can never work, is refused before a resource is created, all of it at once.</summary>
public sealed class RoleRefusalTests
{
    private static readonly TrustGrant[] Sound = [TrustGrant.Account(TestAccounts.TrustedId)];

    private static Task<string> ErrorAsync(Action<CrossAccountRoleArgs> change) => TestRoles.RoleErrorAsync(Sound, change);

    [Fact]
    public async Task Role_ThatTrustsNobody_IsRefused()
    {
        Assert.Equal("the role `UpdateData` trusts nobody, but needs at least one trust grant", await TestRoles.RoleErrorAsync([]));
    }

    [Fact]
    public async Task Role_WithUnsoundGrants_IsRefusedWithAllOfThem()
    {
        string message = await TestRoles.RoleErrorAsync([TrustGrant.Service("ec2"), Sound[0], TrustGrant.Matching(TestAccounts.TrustedId)]);

        Assert.Equal(
            """
            `ec2` is not a service principal, but must read as in `ec2.amazonaws.com`
            the grant has no pattern, but needs at least one, as in `role/Developers`
            """,
            message);
    }

    [Fact]
    public async Task Role_WithAGrantTwice_IsRefused()
    {
        ThirdPartyTrust thirdParty = TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("one-id"));

        Assert.Equal(
            """
            the trust has the grant `TrustAccount111111111111` 2 times: leave it in once
            the trust has the grant `TrustThirdParty222222222222` 3 times: leave it in once
            """,
            await TestRoles.RoleErrorAsync([Sound[0], thirdParty with { }, thirdParty, TrustGrant.Account(TestAccounts.TrustedId), thirdParty]));
    }

    [Fact]
    public async Task Role_WithTwoGeneratedExternalIdsForOneAccount_IsRefused()
    {
        string message = await TestRoles.RoleErrorAsync(
            [
                TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated("1")),
                TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated("2")),
                TrustGrant.ThirdParty(TestAccounts.OtherThirdPartyId, ExternalIdSource.Generated()),
            ]);

        Assert.Equal(
            "account `222222222222` has several grants with a generated external ID, but only one is generated for each account: give the external IDs of the others",
            message);
    }

    [Theory]
    [InlineData("Read — and write", "the description contains U+2014")]
    [InlineData("no\u00A0break", "the description contains U+00A0")]
    [InlineData("nul\0", "the description contains U+0000")]
    [InlineData("\u007F", "the description contains U+007F")]
    public async Task Description_OutsideLatin1_IsRefused(string description, string expected)
    {
        Assert.Equal(
            $"`Description`: {expected}, but may have only Latin-1 characters, so no long dashes or curly quotes (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html)",
            await ErrorAsync(args => args.Description = description));
    }

    [Fact]
    public async Task Description_MayHave1000Characters()
    {
        string longest = string.Concat(new string('a', 997), "\t\n\u00FF");
        var run = await Programs.UpAsync(() => TestRoles.Role(Sound, args => args.Description = longest));

        Assert.Equal(longest, run["data-role"].Text("description"));
        Assert.Equal("`Description`: the description has 1001 characters, but may have at most 1000 (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html)", await ErrorAsync(args => args.Description = longest + "a"));
    }

    [Theory]
    [InlineData("arn:aws:iam::999999999999:role/PolicyForRole", "`arn:aws:iam::999999999999:role/PolicyForRole` is the ARN of a role, but only a policy can be attached: write `:policy/` where it has `:role/`")]
    [InlineData("arn:aws-cn:iam::aws:policy/ReadOnlyAccess", "`arn:aws-cn:iam::aws:policy/ReadOnlyAccess` is in partition `aws-cn`, but the role is in `aws`")]
    [InlineData("arn:aws:iam::111111111111:policy/Theirs", "`arn:aws:iam::111111111111:policy/Theirs` belongs to account `111111111111`, but a role can only have policies of its own account `999999999999` or of AWS")]
    [InlineData("arn:aws:iam::999999999999:policy/*", "the ARN `arn:aws:iam::999999999999:policy/*` has a wildcard, but must name one thing")]
    [InlineData("ReadOnlyAccess", "`ReadOnlyAccess` is not an ARN, but must read `arn:partition:service:region:account:resource`")]
    [InlineData("arn:aws:s3:::bucket", "`arn:aws:s3:::bucket` is not the ARN of an IAM resource, which reads `arn:partition:iam::account:kind/path/name`")]
    public async Task AttachedPolicy_ThatCannotBeAttached_IsRefused(string arn, string expected)
    {
        Assert.Equal(expected, await ErrorAsync(args => args.AttachedPolicyArns.Add(arn)));
    }

    [Fact]
    public async Task Policies_OfOneNameWhateverItsCase_AreRefused()
    {
        string message = await ErrorAsync(args =>
        {
            args.Policies["read"] = TestDocuments.ReadBucket;
            args.Policies["Read"] = TestDocuments.ReadBucket;
            args.AttachedPolicyArns.Add("arn:aws:iam::999999999999:policy/team/READ");
            args.AttachedPolicyArns.Add("arn:aws:iam::aws:policy/ReadOnlyAccess");
            args.AttachedPolicyArns.Add("arn:aws:iam::aws:policy/ReadOnlyAccess");
        });

        Assert.Equal(
            """
            the role has two policies of the name `Read`, but each needs a name of its own, whatever its case
            the role has two policies of the name `READ`, but each needs a name of its own, whatever its case
            the role has two policies of the name `ReadOnlyAccess`, but each needs a name of its own, whatever its case
            """,
            message);
    }

    [Fact]
    public async Task Policies_ThatAreNotValid_AreRefusedWithTheirPlace()
    {
        string message = await ErrorAsync(args =>
        {
            args.Policies["read bucket"] = TestDocuments.ReadBucket;
            args.Policies["empty"] = new PolicyDocument();
            args.InlinePolicies["nowhere"] = new PolicyDocument(Statement.Allow("s3:ListBucket"), Statement.Allow("ListBucket").On("*"));
        });

        Assert.Equal(
            """
            the policy name `read bucket` contains U+0020, but may have only ASCII letters, digits and `_+=,.@-`
            the policy `empty` is not valid at `$.Statement`: the list of statements is empty; give at least one statement
            the inline policy `nowhere` is not valid at `$.Statement[1].Action`: `ListBucket` is not an action; write `service:Action`, as in `sts:AssumeRole`, or `*`
            the inline policy `nowhere` is not valid at `$.Statement[0]`: the statement has no `Resource`; add it: the statement says which resources it is about
            """,
            message);
    }

    [Fact]
    public async Task Policies_ThatAreTooLarge_AreRefused()
    {
        static PolicyDocument OfCharacters(int count) => new(Statement.Allow("s3:GetObject").On("arn:aws:s3:::" + new string('b', count)));

        string message = await ErrorAsync(args =>
        {
            args.Policies["managed"] = OfCharacters(6144);
            args.InlinePolicies["first"] = OfCharacters(6000);
            args.InlinePolicies["second"] = OfCharacters(6000);
        });

        Assert.Equal(
            """
            `Policies[managed]`: the policy has 6,252 characters without white space, but may have at most 6,144: split it into several policies (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html)
            `InlinePolicies`: the inline policies have together 12,216 characters without white space, but those of a role may have at most 10,240: move some of them to managed policies (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html)
            """,
            message);
    }

    [Fact]
    public async Task Everything_ThatIsWrong_IsToldAtOnce()
    {
        string message = await TestRoles.RoleErrorAsync([], args =>
        {
            args.Description = "“curly”";
            args.Policies["empty"] = new PolicyDocument();
            args.AttachedPolicyArns.Add("arn:aws:iam::999999999999:role/PolicyForRole");
        });

        Assert.Equal(
            """
            `Description`: the description contains U+201C, but may have only Latin-1 characters, so no long dashes or curly quotes (https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html)
            the role `UpdateData` trusts nobody, but needs at least one trust grant
            the policy `empty` is not valid at `$.Statement`: the list of statements is empty; give at least one statement
            `arn:aws:iam::999999999999:role/PolicyForRole` is the ARN of a role, but only a policy can be attached: write `:policy/` where it has `:role/`
            """,
            message);
    }
}

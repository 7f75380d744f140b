using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.Trust;

/// <summary>What about a grant AWS would refuse, or what can never work, in the words that people see.</summary>
public sealed class GrantRefusalTests
{
    public static TheoryData<TrustGrant, string[]> Cases { get; } = new()
    {
        { TrustGrant.Principals(), ["the grant names no principal, but must name at least one role or user"] },
        { new PrincipalTrust(default), ["the grant names no principal, but must name at least one role or user"] },
        {
            TrustGrant.Principals(
                Arn.Parse("arn:aws:iam::111111111111:root"), Arn.Parse("arn:aws:iam::111111111111:group/Developers"), Arn.Parse("arn:aws:s3:::bucket")),
            [
                "`arn:aws:iam::111111111111:root` cannot be trusted by name: give the ARN of a role or user",
                "`arn:aws:iam::111111111111:group/Developers` cannot be trusted by name: give the ARN of a role or user",
                "`arn:aws:s3:::bucket` cannot be trusted by name: give the ARN of a role or user",
            ]
        },
        {
            TrustGrant.Principals(Arn.Parse("arn:aws-cn:iam::111111111111:user/David")),
            ["`arn:aws-cn:iam::111111111111:user/David` is in partition `aws-cn` and the role in `aws`, but trust never crosses partitions"]
        },
        {
            TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:role/Developers"), Arn.Parse("arn:aws:iam::111111111111:user/David")) with { Mfa = MfaRequirement.Required },
            ["MFA is asked of the role `arn:aws:iam::111111111111:role/Developers`, which can never show it: sessions of roles carry no MFA; ask it of users, in a grant of their own"]
        },
        { TrustGrant.Matching(TestAccounts.TrustedId), ["the grant has no pattern, but needs at least one, as in `role/Developers`"] },
        { new PrincipalPatternTrust(TestAccounts.TrustedId, default), ["the grant has no pattern, but needs at least one, as in `role/Developers`"] },
        {
            TrustGrant.Matching(TestAccounts.TrustedId, "*", "role/", "group/Developers", "Role/Developers"),
            [
                "the pattern `*` must begin with `role/` or `user/` and name something, as in `role/Developers`",
                "the pattern `role/` must begin with `role/` or `user/` and name something, as in `role/Developers`",
                "the pattern `group/Developers` must begin with `role/` or `user/` and name something, as in `role/Developers`",
                "the pattern `Role/Developers` must begin with `role/` or `user/` and name something, as in `role/Developers`",
            ]
        },
        {
            TrustGrant.Matching(TestAccounts.TrustedId, "role/Développeurs", "user/a b"),
            [
                "the pattern `role/Développeurs` contains U+00E9, which no ARN of a role or user has: use ASCII letters, digits, `_+=,.@-/` and the wildcards `*` and `?`",
                "the pattern `user/a b` contains U+0020, which no ARN of a role or user has: use ASCII letters, digits, `_+=,.@-/` and the wildcards `*` and `?`",
            ]
        },
        {
            TrustGrant.Matching(TestAccounts.TrustedId, "user/*", "role/*") with { Mfa = MfaRequirement.Required },
            ["MFA is asked of `role/*`, but sessions of roles carry no MFA; ask it of users, in a grant of their own"]
        },
        { TrustGrant.Service("ec2"), ["`ec2` is not a service principal, but must read as in `ec2.amazonaws.com`"] },
        { TrustGrant.Service("EC2.amazonaws.com"), ["`EC2.amazonaws.com` is not a service principal, but must read as in `ec2.amazonaws.com`"] },
        { TrustGrant.Service("ec2..amazonaws.com"), ["`ec2..amazonaws.com` is not a service principal, but must read as in `ec2.amazonaws.com`"] },
        { TrustGrant.Service(".amazonaws.com"), ["`.amazonaws.com` is not a service principal, but must read as in `ec2.amazonaws.com`"] },
        {
            TrustGrant.Account(TestAccounts.TrustedId) with
            {
                Mfa = MfaRequirement.Required,
                Conditions = [new(ConditionOperators.Bool, "AWS:MultiFactorAuthPresent", "false")],
            },
            ["the grant has the condition `Bool aws:MultiFactorAuthPresent` twice, but a statement can hold it once: leave the free one out, or use another operator"]
        },
        {
            TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated()) with
            {
                Conditions = [new(ConditionOperators.StringEquals, "sts:externalid", "s3cr3t")],
            },
            ["the condition on `sts:externalid` would be kept and shown as plain text: trust a third party on an external ID instead, which is kept a secret"]
        },
        {
            TrustGrant.Account(TestAccounts.TrustedId) with { Conditions = [new(ConditionOperators.StringLike, ContextKeys.ExternalId, "s3cr3t*")] },
            ["the condition on `sts:ExternalId` would be kept and shown as plain text: trust a third party on an external ID instead, which is kept a secret"]
        },
        {
            TrustGrant.Account(TestAccounts.TrustedId) with
            {
                Conditions =
                [
                    new(ConditionOperators.StringEquals, ContextKeys.PrincipalOrgId),
                    new(ConditionOperators.NumericLessThan, ContextKeys.MultiFactorAuthAge, "soon"),
                    new(ConditionOperators.IpAddress, "SourceIp", "203.0.113.0/24"),
                ],
            },
            [
                "the grant is not valid at `Condition.StringEquals.aws:PrincipalOrgID`: the list is empty; give at least one value, or leave the element out",
                "the grant is not valid at `Condition.NumericLessThan.aws:MultiFactorAuthAge`: `soon` is not a number, but `NumericLessThan` compares numbers; write a value that the operator can compare",
                "the grant is not valid at `Condition.IpAddress.SourceIp`: `SourceIp` is not a context key; write `service:key`, as in `aws:PrincipalArn`",
            ]
        },
    };

    public static TheoryData<TrustGrant> Sound { get; } =
    [
        TrustGrant.Account(TestAccounts.TrustedId) with { Conditions = default },
        TrustGrant.Principals(Arn.Parse("arn:aws:iam::111111111111:role/team/Developers")),
        TrustGrant.Matching(TestAccounts.TrustedId, "role/team-*", "role/a?b+=,.@_-/c*") with { Mfa = null },
        TrustGrant.Matching(TestAccounts.TrustedId, "user/*") with { Mfa = MfaRequirement.Required },
        TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Given("xx")),
        TrustGrant.Service("ec2.amazonaws.com.cn"),
        TrustGrant.Service("states.eu-central-1.amazonaws.com"),
    ];

    public static TheoryData<TrustDenial, string[]> Denials { get; } = new()
    {
        { TrustDenial.Everyone(), ["everyone is denied without a condition, so nobody could assume the role: give one"] },
        { TrustDenial.Matching(TestAccounts.TrustedId, "group/a"), ["the pattern `group/a` must begin with `role/` or `user/` and name something, as in `role/Developers`"] },
        {
            TrustDenial.Matching(TestAccounts.TrustedId, "role/a") with { Conditions = [new(ConditionOperators.ArnLike, ContextKeys.PrincipalArn, "arn:aws:iam::*:role/b")] },
            ["the grant has the condition `ArnLike aws:PrincipalArn` twice, but a statement can hold it once: leave the free one out, or use another operator"]
        },
        { TrustDenial.Account(TestAccounts.TrustedId), [] },
        { TrustDenial.Everyone(new Condition(ConditionOperators.NotIpAddress, ContextKeys.SourceIp, "203.0.113.0/24")), [] },
    };

    [Theory]
    [MemberData(nameof(Denials))]
    public void FindProblems_OfADenial_NamesThemAll(TrustDenial denial, string[] expected)
    {
        Assert.Equal(expected, denial.FindProblems(Partition.Aws));
    }

    [Fact]
    public void Matching_NoPattern_Throws()
    {
        Assert.Throws<ArgumentException>(() => TrustDenial.Matching(TestAccounts.TrustedId));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FindProblems_OfAnUnsoundGrant_NamesThemAll(TrustGrant grant, string[] expected)
    {
        Assert.Equal(expected, grant.FindProblems(Partition.Aws));
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void FindProblems_OfASoundGrant_FindsNone(TrustGrant grant)
    {
        Assert.Empty(grant.FindProblems(Partition.Aws));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1.5)]
    [InlineData(129601)]
    [InlineData(-1)]
    public void Within_AnAgeThatIsOutOfRange_Throws(double seconds)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => MfaRequirement.Within(TimeSpan.FromSeconds(seconds)));

        Assert.StartsWith("the MFA age must be whole seconds from 1 second to 36 hours, the longest session of a user", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_NoExternalId_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(() => ExternalIdSource.Given());

        Assert.StartsWith("no external ID is given, but a third party needs at least one", exception.Message, StringComparison.Ordinal);
    }
}

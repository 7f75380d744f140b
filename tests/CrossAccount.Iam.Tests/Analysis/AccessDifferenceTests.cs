using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Differences;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>Who gained, who lost, and for whom it became easier or harder.</summary>
public sealed class AccessDifferenceTests
{
    private const string Mfa = """{"Bool":{"aws:MultiFactorAuthPresent":"true"}}""";
    private const string Root = "arn:aws:iam::111111111111:root";
    private const string Deny = """{"Sid":"DenyAssumeRole","Effect":"Deny","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}""";

    public static TheoryData<string, string, AccessChangeKind, string> Trusts => new()
    {
        { TrustArn(Root, Mfa), TrustArn(Root), AccessChangeKind.Looser, "user/dave of 111111111111 needs less for `sts:AssumeRole` on role/UpdateData of 999999999999: MFA is no longer needed; statement `Trust` of trust policy of `role/UpdateData` was changed" },
        { TrustArn(Root), TrustArn(Root, Mfa), AccessChangeKind.Stricter, "user/dave of 111111111111 needs more for `sts:AssumeRole` on role/UpdateData of 999999999999: MFA is now needed; statement `Trust` of trust policy of `role/UpdateData` was changed" },
        { TrustArn(Root, Age(900)), TrustArn(Root, Age(3600)), AccessChangeKind.Looser, "user/dave of 111111111111 needs less for `sts:AssumeRole` on role/UpdateData of 999999999999: MFA may be 3600 seconds old instead of 900 seconds; statement `Trust` of trust policy of `role/UpdateData` was changed" },
        { TrustArn(Root, Age(3600)), TrustArn(Root, Age(900)), AccessChangeKind.Stricter, "user/dave of 111111111111 needs more for `sts:AssumeRole` on role/UpdateData of 999999999999: MFA may be 900 seconds old instead of 3600 seconds; statement `Trust` of trust policy of `role/UpdateData` was changed" },
        { TrustArn(Root, ExternalId("a")), TrustArn(Root, ExternalId("b")), AccessChangeKind.Different, "user/dave of 111111111111 needs something else for `sts:AssumeRole` on role/UpdateData of 999999999999: statement `Trust` of trust policy of `role/UpdateData` was changed" },
        { TrustArn(Root, ExternalId("a")), TrustArn(Root), AccessChangeKind.Looser, "user/dave of 111111111111 needs less for `sts:AssumeRole` on role/UpdateData of 999999999999: an external ID is no longer needed; statement `Trust` of trust policy of `role/UpdateData` was changed" },
        { TrustArn("arn:aws:iam::999999999999:root"), TrustArn(Root), AccessChangeKind.Gained, "user/dave of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999: statement `Trust` of trust policy of `role/UpdateData` was changed" },
        { TrustArn(Root), TrustArn("arn:aws:iam::999999999999:root"), AccessChangeKind.Lost, "user/dave of 111111111111 loses `sts:AssumeRole` on role/UpdateData of 999999999999: statement `Trust` of trust policy of `role/UpdateData` was changed" },
        { TrustArn("arn:aws:iam::999999999999:root"), TrustArn("222222222222"), AccessChangeKind.Gained, "the outside account 222222222222 gains `sts:AssumeRole` on role/UpdateData of 999999999999: statement `Trust` of trust policy of `role/UpdateData` was changed" },
    };

    [Theory]
    [MemberData(nameof(Trusts))]
    public void AChangedTrust_IsOneChange(string before, string after, AccessChangeKind kind, string sentence)
    {
        var difference = AccessDifference.Between(Daves(before).Estate, Daves(after).Estate);

        AccessChange change = Assert.Single(difference.Changes);
        Assert.Equal(sentence, change.ToString());
        Assert.Equal(kind, change.Kind);
        Assert.Single(change.Statements);
        Assert.Equal(kind is not (AccessChangeKind.Lost or AccessChangeKind.Stricter), difference.Widens);
    }

    public static TheoryData<string, string> Refactorings => new()
    {
        { TrustArn(Root), TrustArn("111111111111") },
        { TrustArn(Root), TrustArn(Root).Replace("\"Trust\"", "\"Renamed\"", StringComparison.Ordinal) },
        { TrustArn(Root, """{"NumericLessThan":{"aws:MultiFactorAuthAge":"3601"}}"""), TrustArn(Root, Age(3600)) },
        { TrustArn(Root, Mfa), TrustArn(Root, """{"Null":{"aws:MultiFactorAuthAge":"false"}}""") },
        { TrustArn(Root), $"{TrustArn(Root)},{TrustArn(Root, Mfa).Replace("\"Trust\"", "\"Second\"", StringComparison.Ordinal)}" },
        { TrustArn(Root), TrustArn(Root, """{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::111111111111:*"}}""") },
        { TrustArn(Root, ExternalId("a")), TrustArn(Root, """{"ForAnyValue:StringEquals":{"sts:ExternalId":["a"]}}""") },
    };

    [Theory]
    [MemberData(nameof(Refactorings))]
    public void ARefactoring_IsNoDifference(string before, string after)
    {
        Assert.Empty(AccessDifference.Between(Daves(before).Estate, Daves(after).Estate).Changes);
        Assert.True(AccessDifference.Between(Daves(after).Estate, Daves(before).Estate).IsEmpty);
    }

    [Fact]
    public void ADenyThatIsGone_IsNamed()
    {
        AccessChange gained = Assert.Single(AccessDifference.Between(Analysts(AllowAll, Deny), Analysts(AllowAll)).Changes);
        AccessChange lost = Assert.Single(AccessDifference.Between(Analysts(AllowAll), Analysts(AllowAll, Deny)).Changes);

        Assert.Equal("role/Analysts of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999: statement `DenyAssumeRole` of inline policy `own` of `role/Analysts` is gone", gained.ToString());
        Assert.Equal("role/Analysts of 111111111111 loses `sts:AssumeRole` on role/UpdateData of 999999999999: statement `DenyAssumeRole` of inline policy `own` of `role/Analysts` is new", lost.ToString());
        Assert.Equal("DenyAssumeRole", Assert.Single(gained.Statements).Statement.Sid);
    }

    [Fact]
    public void ANewPrincipal_AndANewRole_AreSaid()
    {
        Estate before = Daves(TrustsOriginating).Estate;
        Estate after = Daves(TrustsOriginating, account => account.User("eve").Inline("allow", Doc(AllowAll))).Estate;

        Assert.Equal(
            ["user/eve of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999: the principal is new"],
            AccessDifference.Between(before, after).Changes.Select(change => change.ToString()));
        Assert.Equal(
            ["user/eve of 111111111111 loses `sts:AssumeRole` on role/UpdateData of 999999999999: the principal is gone"],
            AccessDifference.Between(after, before).Changes.Select(change => change.ToString()));
    }

    [Fact]
    public void ABoundary_IsTheLayerThatHoldsBack()
    {
        Estate free = Daves(TrustsOriginating, account => account.User("eve").Inline("allow", Doc(AllowAll))).Estate;
        Estate bound = Daves(TrustsOriginating, account => account.User("eve").Inline("allow", Doc(AllowAll)).Boundary("s3", Doc("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}"""))).Estate;

        Assert.Equal("the permissions boundary holds it back", Assert.Single(AccessDifference.Between(free, bound).Changes).Because);
        Assert.Equal("the permissions boundary no longer holds it back", Assert.Single(AccessDifference.Between(bound, free).Changes).Because);
    }

    [Fact]
    public void LongerSessions_AreLooser()
    {
        AccessChange change = Assert.Single(AccessDifference.Between(WithSession(1), WithSession(12)).Changes);

        Assert.Equal(AccessChangeKind.Looser, change.Kind);
        Assert.Null(change.Principal);
        Assert.Equal("role/UpdateData of 999999999999: sessions last at most 43200 seconds instead of 3600", change.ToString());
        Assert.Equal(AccessChangeKind.Stricter, Assert.Single(AccessDifference.Between(WithSession(12), WithSession(1)).Changes).Kind);
    }

    [Fact]
    public void AChain_IsGainedWithItsLink()
    {
        static EstateAnalysis Chained(string trustOfA) => Daves(TrustArn("arn:aws:iam::111111111111:role/A"), account =>
            account.Role("A", Doc(trustOfA)).Inline("all", Doc(AllowAll)));

        var difference = AccessDifference.Between(Chained(TrustArn("arn:aws:iam::999999999999:root")).Estate, Chained(TrustArn("arn:aws:iam::111111111111:user/dave")).Estate);

        Assert.Equal(
            [
                "user/dave of 111111111111 gains `sts:AssumeRole` on role/A of 111111111111: statement `Trust` of trust policy of `role/A` was changed",
                "user/dave of 111111111111 gains `sts:AssumeRole` on role/UpdateData of 999999999999 through other roles: user/dave of 111111111111 → role/A of 111111111111 → role/UpdateData of 999999999999; at role/A of 111111111111, statement `Trust` of trust policy of `role/A` was changed",
            ],
            difference.Changes.Select(change => change.ToString()));
        Assert.Single(AccessDifference.Between(Chained(TrustArn("arn:aws:iam::999999999999:root")).Estate, Chained(TrustArn("arn:aws:iam::111111111111:user/dave")).Estate, depth: 1).Changes);
    }

    [Fact]
    public void TheSameEstate_HasNoDifference()
    {
        Estate estate = Analysts(AllowAll, Deny);

        Assert.True(AccessDifference.Between(estate, estate).IsEmpty);
        Assert.True(AccessDifference.Between(Estate.Empty, Estate.Empty).IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>(() => AccessDifference.Between(estate, estate, 0));
    }

    private static string Age(int seconds) => "{\"NumericLessThanEquals\":{\"aws:MultiFactorAuthAge\":\"" + seconds + "\"}}";

    private static string ExternalId(string value) => "{\"StringEquals\":{\"sts:ExternalId\":\"" + value + "\"}}";

    private static Estate Analysts(params string[] statements)
    {
        var builder = new EstateBuilder();
        builder.Account(Given.Trusting).Role("UpdateData", Doc(TrustsOriginating));
        builder.Account(Given.Trusted).Role("Analysts", Doc(TrustArn("arn:aws:iam::999999999999:user/nobody"))).Inline("own", Doc(statements));
        return builder.Build();
    }

    private static Estate WithSession(int hours)
    {
        var builder = new EstateBuilder();
        builder.Account(Given.Trusting).Role("UpdateData", Doc(TrustsOriginating)).MaxSession(SessionDuration.FromHours(hours));
        return builder.Build();
    }
}

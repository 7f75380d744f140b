using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Differences;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Analysis.Permissions;
using CrossAccount.Iam.TestSupport;
using static CrossAccount.Iam.Tests.Analysis.Accounts;

namespace CrossAccount.Iam.Tests.Analysis;

/// <summary>What sessions of a role may do, and how that changes.</summary>
public sealed class SessionPermissionTests
{
    private const string Read = """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/*"}""";
    private const string ReadB = """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}""";
    private const string Write = """{"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::a/*"}""";
    private const string ReadWrite = """{"Effect":"Allow","Action":["s3:PutObject","s3:GetObject"],"Resource":"arn:aws:s3:::a/*"}""";
    private const string Everything = """{"Effect":"Allow","Action":"*","Resource":"*"}""";
    private const string NoDelete = """{"Sid":"Keep","Effect":"Deny","Action":"s3:Delete*","Resource":"*"}""";
    private const string FromInside = """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}""";
    private const string Own = """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/${aws:PrincipalTag/team}/*"}""";
    private const string AllButIam = """{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}""";
    private const string Assume = """{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::222222222222:role/Other"}""";
    private const string Decrypt = """{"Effect":"Allow","Action":"kms:Decrypt","Resource":"arn:aws:kms:*:*:key/*"}""";
    private const string China = """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws-cn:s3:::a/*"}""";

    [Theory]
    [InlineData(Read, "s3:GetObject on arn:aws:s3:::a/* Allowed")]
    [InlineData($"{Everything},{NoDelete}", "* on * Allowed|s3:Delete* on * ExplicitlyDenied")]
    [InlineData(FromInside, "s3:GetObject on arn:aws:s3:::a/* Allowed with a network (`IpAddress` of `aws:SourceIp` with `10.0.0.0/8`)")]
    [InlineData(AllButIam, "iam:* on * ImplicitlyDenied|all but iam:* on * Allowed")]
    [InlineData(Assume, "sts:AssumeRole on arn:aws:iam::222222222222:role/Other Allowed")]
    [InlineData(Decrypt, "kms:Decrypt on arn:aws:kms:*:*:key/* Allowed")]
    [InlineData(China, "")]
    public void Permissions_AreThoseThatAreDeclared(string statements, string expected) =>
        Assert.Equal(expected, string.Join('|', new EstateAnalysis(With(statements)).SessionPermissions(UpdateData).Select(Line)));

    [Theory]
    [InlineData("""{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}""", "s3:* on * ImplicitlyDenied|s3:GetObject on * Allowed")]
    [InlineData("""{"Effect":"Allow","Action":"ec2:*","Resource":"*"}""", "s3:* on * ImplicitlyDenied")]
    [InlineData("""{"Effect":"Allow","Action":"*","Resource":"*"}""", "s3:* on * Allowed")]
    public void Boundaries_LeaveWhatTheyAllow(string boundary, string expected)
    {
        Estate estate = With("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}""", boundary);

        Assert.Equal(expected, string.Join('|', new EstateAnalysis(estate).SessionPermissions(UpdateData).Select(Line)));
    }

    [Theory]
    [InlineData(Read, ReadWrite, "sessions of role/UpdateData of 999999999999 gain `s3:PutObject` on `arn:aws:s3:::a/*`: statement 1 of inline policy `may` of `role/UpdateData` was changed")]
    [InlineData(ReadWrite, Read, "sessions of role/UpdateData of 999999999999 lose `s3:PutObject` on `arn:aws:s3:::a/*`: statement 1 of inline policy `may` of `role/UpdateData` was changed")]
    [InlineData(Read, $"{Read},{ReadB}", "sessions of role/UpdateData of 999999999999 gain `s3:GetObject` on `arn:aws:s3:::b/*`: statement 2 of inline policy `may` of `role/UpdateData` is new")]
    [InlineData(Everything, $"{Everything},{NoDelete}", "sessions of role/UpdateData of 999999999999 lose `s3:Delete*` on `*`: statement `Keep` of inline policy `may` of `role/UpdateData` is new")]
    [InlineData(FromInside, Read, "sessions of role/UpdateData of 999999999999 need less for `s3:GetObject` on `arn:aws:s3:::a/*`: something of `aws:SourceIp` is no longer needed; statement 1 of inline policy `may` of `role/UpdateData` was changed")]
    [InlineData(Read, FromInside, "sessions of role/UpdateData of 999999999999 need more for `s3:GetObject` on `arn:aws:s3:::a/*`: something of `aws:SourceIp` is now needed; statement 1 of inline policy `may` of `role/UpdateData` was changed")]
    [InlineData(Read, $"{Read},{Own}", "sessions of role/UpdateData of 999999999999 need something else for `s3:GetObject` on `arn:aws:s3:::a/${aws:PrincipalTag/team}/*`: statement 2 of inline policy `may` of `role/UpdateData` is new, and has a policy variable")]
    [InlineData(ReadWrite, $"{Write},{Read}", "")]
    [InlineData($"{Read},{ReadB}", """{"Effect":"Allow","Action":"s3:GetObject","Resource":["arn:aws:s3:::b/*","arn:aws:s3:::a/*"]}""", "")]
    [InlineData(Own, """{"Sid":"Own","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/${aws:PrincipalTag/team}/*"}""", "")]
    [InlineData(Everything, $"{Everything},{Read}", "")]
    public void AChange_IsTold(string before, string after, string expected)
    {
        var changes = PermissionDifference.Between(With(before), With(after), [UpdateData]);

        Assert.Equal(expected, string.Join('\n', changes));
        Assert.Equal(expected.Contains(" gain ", StringComparison.Ordinal) || expected.Contains("need less", StringComparison.Ordinal) || expected.Contains("something else", StringComparison.Ordinal), changes.Any(change => change.Widens));
    }

    [Fact]
    public void ARoleThatOneSideHasNot_IsLeftOut() =>
        Assert.Empty(PermissionDifference.Between(Estate.Empty, With(Read), [UpdateData]));

    [Fact]
    public void WhoIsKeptOut_AreThoseWhomADenyOrABoundaryHoldsBack()
    {
        EstateAnalysis analysis = Daves(TrustsOriginating, originating =>
        {
            originating.User("denied").Inline("allow", Doc(AllowAll)).Inline("deny", Doc("""{"Sid":"No","Effect":"Deny","Action":"sts:AssumeRole","Resource":"*"}"""));
            originating.User("bounded").Inline("allow", Doc(AllowAll)).Boundary("limit", Doc(Read));
            originating.User("stranger").Inline("other", Doc(Read));
        });

        Assert.Equal(
            [
                "user/bounded of 111111111111: ImplicitlyDenied",
                "user/denied of 111111111111: ExplicitlyDenied",
            ],
            analysis.WhoIsKeptOut(UpdateData).Select(kept => $"{kept.Principal}: {kept.Plain.Decision.Outcome}"));
    }

    [Fact]
    public void WhoComesIntoQuestion_AreThoseWhoReachTheRoleAndThoseWhoReachThem()
    {
        EstateAnalysis analysis = Daves(TrustArn("arn:aws:iam::111111111111:role/Between"), originating =>
        {
            originating.Role("Between", Doc(TrustArn("arn:aws:iam::111111111111:user/eve"))).Inline("allow", Doc(Allow(Given.UpdateData)));
            originating.User("eve");
            originating.Role("Apart", Doc(TrustArn("arn:aws:iam::111111111111:user/eve")));
            originating.User("stranger");
        });

        Assert.Equal(
            ["arn:aws:iam::111111111111:role/Between", "arn:aws:iam::111111111111:user/eve", Given.UpdateData],
            analysis.WhoComesIntoQuestion(UpdateData).Select(principal => principal.Arn.ToString()));
    }

    private static Estate With(string statements, string? boundary = null)
    {
        var builder = new EstateBuilder();
        RoleBuilder role = builder.Account(Given.Trusting).Role("UpdateData", Doc(TrustsOriginating)).Inline("may", Doc(statements));
        if (boundary is not null)
        {
            role.Boundary("limit", Doc(boundary));
        }

        return builder.Build();
    }

    private static string Line(RolePermission permission)
    {
        string decision = permission.IsAllowed ? "Allowed" : permission.Decision.Outcome.ToString();
        string needs = permission.IsAllowed && !permission.Ways[0].IsUnconditional ? $" {permission.Ways[0]}" : "";
        return $"{permission.Action} on {permission.Resource} {decision}{needs}";
    }
}

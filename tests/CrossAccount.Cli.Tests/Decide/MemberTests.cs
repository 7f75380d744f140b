using static CrossAccount.Cli.Tests.Decide.DecideRequest;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>Each member of a request has its say.</summary>
public sealed class MemberTests
{
    public static TheoryData<string, string, string> Layers => new()
    {
        { "identityPolicies", $"[{AllowElse}]", "ImplicitlyDenied IdentityPolicy" },
        { "identityPolicies", $"[{AllowElse},{Allow}]", "Allowed IdentityPolicy" },
        { "identityPolicies", $"[{Allow},{Deny}]", "ExplicitlyDenied IdentityPolicy" },
        { "identityPolicies", "null", "ImplicitlyDenied IdentityPolicy" },
        { "resourcePolicy", Trust("222222222222"), "ImplicitlyDenied TrustPolicy" },
        { "resourcePolicy", "null", "ImplicitlyDenied TrustPolicy" },
        { "permissionBoundaries", "[]", "Allowed IdentityPolicy" },
        { "permissionBoundaries", $"[{Allow}]", "Allowed IdentityPolicy" },
        { "permissionBoundaries", $"[{AllowElse}]", "ImplicitlyDenied PermissionsBoundary" },
        { "permissionBoundaries", $"[{AllowElse},{Allow}]", "Allowed IdentityPolicy" },
        { "permissionBoundaries", $"[{Allow},{Deny}]", "ExplicitlyDenied PermissionsBoundary" },
        { "sessionPolicy", Allow, "Allowed IdentityPolicy" },
        { "sessionPolicy", AllowElse, "ImplicitlyDenied SessionPolicy" },
        { "sessionPolicy", Deny, "ExplicitlyDenied SessionPolicy" },
        { "scps", "[]", "Allowed IdentityPolicy" },
        { "scps", "[[]]", "ImplicitlyDenied ServiceControlPolicy" },
        { "scps", $"[[{Allow}],[{AllowElse},{Allow}]]", "Allowed IdentityPolicy" },
        { "scps", $"[[{Allow}],[{AllowElse}]]", "ImplicitlyDenied ServiceControlPolicy" },
        { "rcps", $"[[{AllowAll}]]", "Allowed IdentityPolicy" },
        { "rcps", $"[[{AllowAll},{DenyAssume}]]", "ExplicitlyDenied ResourceControlPolicy" },
        { "rcps", "[[]]", "ImplicitlyDenied ResourceControlPolicy" },
        { "action", "\"STS:assumerole\"", "Allowed IdentityPolicy" },
        { "action", "\"sts:TagSession\"", "ImplicitlyDenied TrustPolicy" },
        { "resource", "\"arn:aws-cn:iam::999999999999:role/UpdateData\"", "ImplicitlyDenied Partition" },
        { "resourceAccount", "\"999999999999\"", "Allowed IdentityPolicy" },
        { "resourceAccount", "null", "Allowed IdentityPolicy" },
        { "context", """{"aws:SourceIp":"203.0.113.5","aws:TagKeys":[]}""", "Allowed IdentityPolicy" },
    };

    public static TheoryData<string, string> Principals => new()
    {
        { "arn:aws:iam::111111111111:user/team/dave", "Allowed IdentityPolicy" },
        { "arn:aws:iam::111111111111:role/team/Developers", "Allowed IdentityPolicy" },
        { "arn:aws:sts::111111111111:assumed-role/Developers/David", "Allowed IdentityPolicy" },
        { "arn:aws:sts::111111111111:federated-user/fed", "Allowed IdentityPolicy" },
        { "arn:aws:iam::111111111111:root", "ImplicitlyDenied AccountRoot" },
        { "arn:aws:iam::222222222222:user/dave", "ImplicitlyDenied TrustPolicy" },
        { "ec2.amazonaws.com", "ImplicitlyDenied TrustPolicy" },
        { "accounts.google.com", "ImplicitlyDenied TrustPolicy" },
        { "arn:aws:iam::999999999999:saml-provider/idp", "ImplicitlyDenied TrustPolicy" },
        { "arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com", "ImplicitlyDenied TrustPolicy" },
    };

    public static TheoryData<string, string, string> DerivedKeys => new()
    {
        { "arn:aws:iam::111111111111:user/team/dave", "aws:PrincipalArn", "arn:aws:iam::111111111111:user/team/dave" },
        { "arn:aws:iam::111111111111:user/team/dave", "aws:username", "dave" },
        { "arn:aws:iam::111111111111:user/team/dave", "aws:PrincipalType", "User" },
        { "arn:aws:iam::111111111111:user/team/dave", "aws:PrincipalAccount", "111111111111" },
        { "arn:aws:iam::111111111111:user/team/dave", "aws:ResourceAccount", "999999999999" },
        { "arn:aws:sts::111111111111:assumed-role/Developers/David", "aws:PrincipalArn", "arn:aws:iam::111111111111:role/Developers" },
        { "arn:aws:sts::111111111111:assumed-role/Developers/David", "aws:PrincipalType", "AssumedRole" },
        { "arn:aws:sts::111111111111:federated-user/fed", "aws:userid", "111111111111:fed" },
    };

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task Member_Decides(string member, string json, string decision) =>
        Assert.Equal(decision, await Answers.DecisionAsync(With((member, json))));

    [Theory]
    [MemberData(nameof(Principals))]
    public async Task Principal_IsWhoAsks(string principal, string decision) =>
        Assert.Equal(decision, await Answers.DecisionAsync(With(("principal", $"\"{principal}\""))));

    [Theory]
    [MemberData(nameof(DerivedKeys))]
    public async Task Keys_AreDerivedUnlessTheContextHasThem(string principal, string key, string value)
    {
        (string, string?)[] members = [("principal", $"\"{principal}\""), ("identityPolicies", $"[{AllowIf($"{{\"StringEquals\":{{\"{key}\":\"{value}\"}}}}")}]")];

        Assert.Equal("Allowed IdentityPolicy", await Answers.DecisionAsync(With(members)));
        Assert.Equal(
            "ImplicitlyDenied IdentityPolicy",
            await Answers.DecisionAsync(With([.. members, ("context", $$"""{"{{key.ToUpperInvariant()}}":"another"}""")])));
    }

    [Fact]
    public async Task Context_TakesListsForMultivaluedKeys()
    {
        string policy = $"[{AllowIf("""{"ForAllValues:StringEquals":{"aws:TagKeys":["team","cost"]}}""")}]";

        Assert.Equal("Allowed IdentityPolicy", await Answers.DecisionAsync(With(("identityPolicies", policy), ("context", """{"aws:TagKeys":["cost","team"]}"""))));
        Assert.Equal("ImplicitlyDenied IdentityPolicy", await Answers.DecisionAsync(With(("identityPolicies", policy), ("context", """{"aws:TagKeys":["cost","other"]}"""))));
    }

    [Fact]
    public async Task ResourceAccount_OwnsAResourceThatNamesNone()
    {
        (string, string?)[] members = [("action", "\"s3:GetObject\""), ("resource", "\"arn:aws:s3:::bucket/key\""), ("resourcePolicy", null)];

        Assert.Equal("Allowed IdentityPolicy", await Answers.DecisionAsync(With([.. members, ("resourceAccount", "\"111111111111\"")])));
        Assert.Equal("ImplicitlyDenied ResourcePolicy", await Answers.DecisionAsync(With([.. members, ("resourceAccount", "\"999999999999\"")])));
    }

    [Fact]
    public async Task ResourcePolicy_OfAnotherResourceThanARole_IsNoTrustPolicy() => Assert.Equal(
        "Allowed IdentityPolicy",
        await Answers.DecisionAsync(With(
            ("action", "\"s3:GetObject\""), ("resource", "\"arn:aws:s3:::bucket/a:b/*\""), ("resourceAccount", "\"999999999999\""), ("resourcePolicy", AllowAll))));

    [Theory]
    [InlineData("sts:AssumeRole")]
    [InlineData("sts:tagsession")]
    [InlineData("sts:SetSourceIdentity")]
    [InlineData("sts:SetContext")]
    public async Task ARoleWithoutTrustPolicy_TrustsNobody(string action) => Assert.Equal(
        "ImplicitlyDenied TrustPolicy",
        await Answers.DecisionAsync(With(("principal", "\"arn:aws:iam::999999999999:user/olga\""), ("action", $"\"{action}\""), ("resourcePolicy", null))));

    [Fact]
    public async Task ASessionsRole_GetsItsPathAndIdFromTheContext()
    {
        const string Session = "\"arn:aws:sts::111111111111:assumed-role/Developers/David\"";
        string trust = Trust("arn:aws:iam::111111111111:role/team/Developers");

        Assert.Equal("ImplicitlyDenied TrustPolicy", await Answers.DecisionAsync(With(("principal", Session), ("resourcePolicy", trust))));
        Assert.Equal(
            "Allowed IdentityPolicy",
            await Answers.DecisionAsync(With(
                ("principal", Session), ("resourcePolicy", trust), ("context", """{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/team/Developers"}"""))));
        Assert.Equal(
            "ImplicitlyDenied TrustPolicy",
            await Answers.DecisionAsync(With(
                ("principal", Session), ("resourcePolicy", trust), ("context", """{"aws:PrincipalArn":"arn:aws:iam::111111111111:role/team/Other"}"""))));
        Assert.Equal(
            "Allowed IdentityPolicy",
            await Answers.DecisionAsync(With(
                ("principal", Session), ("resourcePolicy", Trust("AROADBQP57FF2AEXAMPLE")), ("context", """{"aws:userid":"AROADBQP57FF2AEXAMPLE:David"}"""))));
    }

    [Fact]
    public async Task ARole_IsASessionOfItWithTheNameThatTheContextHas()
    {
        (string, string?)[] members =
        [
            ("principal", "\"arn:aws:iam::111111111111:role/Developers\""),
            ("resourcePolicy", Trust("arn:aws:sts::111111111111:assumed-role/Developers/David")),
        ];

        Assert.Equal("ImplicitlyDenied TrustPolicy", await Answers.DecisionAsync(With(members)));
        Assert.Equal("Allowed IdentityPolicy", await Answers.DecisionAsync(With([.. members, ("context", """{"aws:userid":"AROADBQP57FF2AEXAMPLE:David"}""")])));
    }
}

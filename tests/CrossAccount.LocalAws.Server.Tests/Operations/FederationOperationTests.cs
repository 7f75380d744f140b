using CrossAccount.LocalAws.Server.Tests.Support;
using CrossAccount.LocalAws.Sts.WebIdentity;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.LocalAws.Server.Tests.Operations;

/// <summary>Sessions of those who are no users of an account, and the simulator, over HTTP.</summary>
public class FederationOperationTests(ServedAccounts accounts) : IClassFixture<ServedAccounts>
{
    private const string Provider = "arn:aws:iam::999999999999:oidc-provider/tokens.example";

    private static readonly TestIssuer Issuer = new("https://tokens.example");

    [Fact]
    public async Task WebIdentity_NeedsNoSignature()
    {
        accounts.Cloud.SetOpenIdConnectIssuer(OpenIdConnectIssuer.Parse(Issuer.Url, Issuer.KeySet));
        await accounts.Owner.Iam("CreateOpenIDConnectProvider", ("Url", Issuer.Url), ("ClientIDList.member.1", "client"));
        await accounts.Owner.Iam("CreateRole", ("RoleName", "Web"), ("AssumeRolePolicyDocument", TestIssuer.Trust(Provider)));
        string form = QueryRequest.Form(
            QueryClient.StsVersion, "AssumeRoleWithWebIdentity", ("RoleArn", ServedAccounts.RoleArn("Web")), ("RoleSessionName", "session"),
            ("WebIdentityToken", Issuer.Token(accounts.Now, "client", "someone")));
        using var message = new HttpRequestMessage(HttpMethod.Post, accounts.Endpoint) { Content = new StringContent(form, null, "application/x-www-form-urlencoded") };

        QueryAnswer answer = await accounts.Owner.Send(message);

        Assert.Equal((null, "someone", Provider, "client"), (answer.Code, answer.Value("SubjectFromWebIdentityToken"), answer.Value("Provider"), answer.Value("Audience")));
        QueryClient session = accounts.Client(new(answer.Value("AccessKeyId")!, answer.Value("SecretAccessKey")!, answer.Value("SessionToken")));
        Assert.Equal("arn:aws:sts::999999999999:assumed-role/Web/session", (await session.Sts("GetCallerIdentity")).Value("Arn"));
    }

    [Fact]
    public async Task FederatedUser_IsAnswered()
    {
        QueryAnswer answer = await accounts.Admin.Sts("GetFederationToken", ("Name", "bob"), ("DurationSeconds", "900"));
        Assert.Equal(
            (null, "111111111111:bob", "arn:aws:sts::111111111111:federated-user/bob"), (answer.Code, answer.Value("FederatedUserId"), answer.Value("Arn")));
    }

    [Fact]
    public async Task Simulation_IsAnsweredInPages_WithTheTrustPolicy()
    {
        await accounts.Owner.Iam("CreateRole", ("RoleName", "Target"), ("AssumeRolePolicyDocument", ServedAccounts.TrustOf("arn:aws:iam::111111111111:root")));
        await accounts.Admin.Iam("CreateUser", ("UserName", "David"));
        await accounts.Admin.Iam("PutUserPolicy", ("UserName", "David"), ("PolicyName", "assume"), ("PolicyDocument", ServedAccounts.Allow("sts:AssumeRole")));
        (string, string)[] asked =
        [
            ("PolicySourceArn", "arn:aws:iam::111111111111:user/David"), ("ActionNames.member.1", "sts:AssumeRole"),
            ("ResourceArns.member.1", ServedAccounts.RoleArn("Target")), ("ResourceArns.member.2", ServedAccounts.RoleArn("Missing")), ("MaxItems", "1"),
        ];

        QueryAnswer first = await accounts.Admin.Iam("SimulatePrincipalPolicy", asked);
        QueryAnswer second = await accounts.Admin.Iam("SimulatePrincipalPolicy", [.. asked, ("Marker", first.Value("Marker") ?? "none")]);

        Assert.Equal(("allowed", "implicitDeny"), (first.Value("EvalDecision"), second.Value("EvalDecision")));
        Assert.Equal(["trust_Target", "user_David_assume"], first.Values("SourcePolicyId").Order(StringComparer.Ordinal));
        Assert.Equal(["resource", "user"], first.Values("SourcePolicyType").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ContextKeys_AreListed()
    {
        const string Policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}""";
        Assert.Equal(["aws:MultiFactorAuthPresent"], (await accounts.Admin.Iam("GetContextKeysForCustomPolicy", ("PolicyInputList.member.1", Policy))).Values("member"));
    }
}

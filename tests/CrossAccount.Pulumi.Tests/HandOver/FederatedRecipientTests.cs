using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.HandOver;

/// <summary>Those whom an identity provider vouches for have calls of their own, and send no credentials of AWS.</summary>
public sealed class FederatedRecipientTests
{
    private static readonly OidcTrust Jobs = TrustGrant.Oidc(
        Arn.Parse("arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com"), "sts.amazonaws.com", "repo:example/app:ref:refs/heads/main");

    private static readonly SamlTrust People = TrustGrant.Saml(Arn.Parse("arn:aws:iam::999999999999:saml-provider/Company"));

    [Fact]
    public async Task Oidc_HasProfileCommandAndCodeWithTheToken()
    {
        RoleHandOver handOver = await HandOverAsync(Jobs);

        Assert.Equal("web-identity", Assert.Single(handOver.Recipients).Recipient.Name);
        Assert.Equal(
            """
            [profile UpdateData]
            role_arn = arn:aws:iam::999999999999:role/UpdateData
            web_identity_token_file = <path of the token>

            """,
            handOver.CliProfile.Text);
        Assert.Equal(
            """aws sts assume-role-with-web-identity --role-arn arn:aws:iam::999999999999:role/UpdateData --role-session-name '<your name>' --duration-seconds 43200 --web-identity-token "$(cat '<path of the token>')" """.TrimEnd(),
            handOver.AssumeRoleCommand.Text);
        Assert.Equal(
            """
            using Amazon.SecurityToken;
            using Amazon.SecurityToken.Model;

            using var sts = new AmazonSecurityTokenServiceClient(new Amazon.Runtime.AnonymousAWSCredentials());
            AssumeRoleWithWebIdentityResponse response = await sts.AssumeRoleWithWebIdentityAsync(new AssumeRoleWithWebIdentityRequest
            {
                RoleArn = "arn:aws:iam::999999999999:role/UpdateData",
                RoleSessionName = "<your name>",
                DurationSeconds = 43200,
                WebIdentityToken = System.IO.File.ReadAllText("<path of the token>").Trim(),
            });
            Credentials credentials = response.Credentials; // for the constructor of any client

            """,
            handOver.Recipients[0].CSharp.Text);
        Assert.Contains(
            """
            response = boto3.client("sts").assume_role_with_web_identity(
                RoleArn="arn:aws:iam::999999999999:role/UpdateData",
                RoleSessionName="<your name>",
                DurationSeconds=43200,
                WebIdentityToken=open("<path of the token>").read().strip(),
            )
            """,
            handOver.Recipients[0].Python.Text,
            StringComparison.Ordinal);
        Assert.Equal("the console switches roles for those who are signed in to AWS, which a token of an identity provider is not", handOver.SwitchRoleUrl.WithheldBecause);
        Assert.Equal(
            [
                "the token has to come from `token.actions.githubusercontent.com` for the audience `sts.amazonaws.com` with the subject `repo:example/app:ref:refs/heads/main`",
                "the call needs no credentials of AWS: the token stands for them",
            ],
            handOver.Recipients[0].Notes.AsEnumerable());
    }

    [Fact]
    public async Task Oidc_SendsTheSessionsName_AndLeavesTheRestToTheToken()
    {
        RoleHandOver handOver = await HandOverAsync(Jobs with { SessionNames = ["build-*"], SourceIdentities = ["ci"], SessionTags = SessionTags.Of(("team", ["data"])) });

        Assert.EndsWith("\nrole_session_name = build-<any text>\n", handOver.CliProfile.Text, StringComparison.Ordinal);
        Assert.Contains(" --role-session-name 'build-<any text>' ", handOver.AssumeRoleCommand.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("--source-identity", handOver.AssumeRoleCommand.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("--tags", handOver.AssumeRoleCommand.Text, StringComparison.Ordinal);
        Assert.Contains("the token has to have the source identity `ci` as its claim `https://aws.amazon.com/source_identity`: the call cannot send it", handOver.Recipients[0].Notes);
        Assert.Contains("the token has to have the session tags `team` in its claim `https://aws.amazon.com/tags`: the call cannot send them", handOver.Recipients[0].Notes);
    }

    [Fact]
    public async Task Oidc_OfSeveralSubjects_HasAPartForEach()
    {
        RoleHandOver handOver = await HandOverAsync(Jobs, Jobs with { Subjects = ["repo:example/other:*"] });

        Assert.Equal(["web-identity", "web-identity-2"], handOver.Recipients.Select(recipient => recipient.Recipient.Name));
        Assert.EndsWith(" with the subject `repo:example/other:*`", handOver.Recipients[1].Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saml_HasACommandWithTheResponse_AndNoProfile()
    {
        RoleHandOver handOver = await HandOverAsync(People with { Subjects = ["*@example.com"], SessionNames = ["*@example.com"] });

        Assert.Equal("saml", Assert.Single(handOver.Recipients).Recipient.Name);
        Assert.Equal(
            """aws sts assume-role-with-saml --role-arn arn:aws:iam::999999999999:role/UpdateData --principal-arn arn:aws:iam::999999999999:saml-provider/Company --duration-seconds 43200 --saml-assertion "$(cat '<path of the SAML response, base64-encoded>')" """.TrimEnd(),
            handOver.AssumeRoleCommand.Text);
        Assert.Contains("await sts.AssumeRoleWithSAMLAsync(new AssumeRoleWithSAMLRequest\n", handOver.Recipients[0].CSharp.Text, StringComparison.Ordinal);
        Assert.Contains("boto3.client(\"sts\").assume_role_with_saml(\n", handOver.Recipients[0].Python.Text, StringComparison.Ordinal);
        Assert.Equal("a profile has no setting for a SAML response", handOver.CliProfile.WithheldBecause);
        Assert.Equal("people of a SAML provider reach the console by the provider's own sign-in page, which offers them the role", handOver.SwitchRoleUrl.WithheldBecause);
        Assert.Equal(
            [
                "the SAML response has to come from `arn:aws:iam::999999999999:saml-provider/Company` with the subject `*@example.com`",
                "the response has to offer the role: its attribute `https://aws.amazon.com/SAML/Attributes/Role` names the role and the provider",
                "the response has to name the session `*@example.com` as its attribute `https://aws.amazon.com/SAML/Attributes/RoleSessionName`: the call cannot send it",
            ],
            handOver.Recipients[0].Notes.AsEnumerable());
    }

    [Fact]
    public async Task Federation_BesideAnAccount_ComesAfterIt()
    {
        RoleHandOver handOver = await HandOverAsync(People, Jobs, TrustGrant.Account(TestAccounts.TrustedId));

        Assert.Equal(["users", "roles", "web-identity", "saml"], handOver.Recipients.Select(recipient => recipient.Recipient.Name));
        Assert.NotNull(handOver.SwitchRoleUrl.Text);
        Assert.False(handOver.AsksForExternalId);
    }

    private static async Task<RoleHandOver> HandOverAsync(params TrustGrant[] trust) =>
        (await Programs.UpAsync(() => TestRoles.Role(trust, args => args.MaxSessionDuration = SessionDuration.Maximum))).Result.HandOver;
}

using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.HandOver;
using CrossAccount.Pulumi.Role;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.TestSupport;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.HandOver;

/// <summary>What a grant asks of the session stands in the texts, and what cannot send it is withheld.</summary>
public sealed class SessionDemandTests
{
    private const string Command = "aws sts assume-role --role-arn arn:aws:iam::999999999999:role/UpdateData";
    private const string NoLinkForNames = "the console names the session by itself, so it cannot switch to a role that asks for another name";
    private static readonly AccountTrust Account = TrustGrant.Account(TestAccounts.TrustedId);

    /// <summary>Names, how the command and the profile say them, and whether the link works for users.</summary>
    public static TheoryData<string[], string, string, string?> Names { get; } = new()
    {
        { ["deploy"], "deploy", "deploy", NoLinkForNames },
        { ["dev-*"], "'dev-<any text>'", "dev-<any text>", NoLinkForNames },
        { ["run?"], "'run<any character>'", "run<any character>", NoLinkForNames },
        { ["a-1", "b-*"], "'<a-1 or b-*>'", "<a-1 or b-*>", NoLinkForNames },
        { ["${aws:PrincipalTag/team}"], "'<your aws:PrincipalTag/team>'", "<your aws:PrincipalTag/team>", NoLinkForNames },
        { ["${aws:username}-x"], "'<your user name>-x'", "<your user name>-x", NoLinkForNames },
        { ["${aws:username}"], "'<your user name>'", "<your user name>", null },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task SessionName_IsInCommandAndProfile(string[] names, string inCommand, string inProfile, string? noLink)
    {
        RecipientHandOver users = (await HandOverAsync(Account with { SessionNames = [.. names] })).Recipients[0];

        Assert.Equal($"{Command} --role-session-name {inCommand} --duration-seconds 3600", users.AssumeRoleCommand.Text);
        Assert.Equal(
            $"""
            [profile UpdateData]
            role_arn = arn:aws:iam::999999999999:role/UpdateData
            source_profile = <your profile>
            role_session_name = {inProfile}
            duration_seconds = 3600

            """,
            users.CliProfile.Text);
        Assert.Contains($"    RoleSessionName = \"{inProfile}\",\n", users.CSharp.Text, StringComparison.Ordinal);
        Assert.Contains($"    RoleSessionName=\"{inProfile}\",\n", users.Python.Text, StringComparison.Ordinal);
        Assert.Equal(noLink, users.SwitchRoleUrl.WithheldBecause);
        Assert.Contains($"the session has to be named {string.Join(" or ", names.Select(name => $"`{name}`"))}", users.Notes);
    }

    [Fact]
    public async Task SessionName_ThatIsNotAskedFor_IsInNoProfile()
    {
        RecipientHandOver users = (await HandOverAsync(Account)).Recipients[0];

        Assert.DoesNotContain("role_session_name", users.CliProfile.Text, StringComparison.Ordinal);
        Assert.Contains(" --role-session-name '<your name>' ", users.AssumeRoleCommand.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(users.Notes, note => note.Contains("named", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UserNames_AreAskedOfUsersAlone()
    {
        RoleHandOver handOver = await HandOverAsync(Account with { SessionNames = ["${aws:username}"] });

        Assert.All(handOver.Recipients[1].Items, item => Assert.Equal(
            "the trust asks for the caller's user name (`${aws:username}`), which sessions of roles do not have: only users can assume the role",
            item.Value.WithheldBecause));
        Assert.All(handOver.Recipients[0].Items, item => Assert.Null(item.Value.WithheldBecause));
    }

    [Fact]
    public async Task SourceIdentity_IsInTheCommandAndTheCode_AndKeepsBackProfileAndLink()
    {
        RecipientHandOver users = (await HandOverAsync(Account with { SourceIdentities = ["*@example.com"] })).Recipients[0];

        Assert.Equal($"{Command} --role-session-name '<your name>' --duration-seconds 3600 --source-identity '<any text>@example.com'", users.AssumeRoleCommand.Text);
        Assert.Contains("    SourceIdentity = \"<any text>@example.com\",\n", users.CSharp.Text, StringComparison.Ordinal);
        Assert.Contains("    SourceIdentity=\"<any text>@example.com\",\n", users.Python.Text, StringComparison.Ordinal);
        Assert.Equal("a profile has no setting for the source identity, which the trust asks for: use the command or the code", users.CliProfile.WithheldBecause);
        Assert.Equal("the console cannot set a source identity, so it cannot switch to a role that asks for one", users.SwitchRoleUrl.WithheldBecause);
        Assert.Equal(
            [
                "the source identity has to be `*@example.com`; a session that has one already keeps it, and can set no other",
                "a policy of your own account has to allow you `sts:AssumeRole` and `sts:SetSourceIdentity` on `arn:aws:iam::999999999999:role/UpdateData`",
            ],
            users.Notes.AsEnumerable());
    }

    [Fact]
    public async Task SessionTags_AreInTheCommandAndTheCode_AndKeepBackProfileAndLink()
    {
        RecipientHandOver users = (await HandOverAsync(Account with { SessionTags = SessionTags.Of(("env", ["prod"]), ("reason", []), ("team", ["data", "web"])) })).Recipients[0];

        Assert.Equal(
            $$"""{{Command}} --role-session-name '<your name>' --duration-seconds 3600 --tags '[{"Key": "env", "Value": "prod"}, {"Key": "reason", "Value": "<value>"}, {"Key": "team", "Value": "<data or web>"}]'""",
            users.AssumeRoleCommand.Text);
        Assert.Contains(
            """    Tags = [new Tag { Key = "env", Value = "prod" }, new Tag { Key = "reason", Value = "<value>" }, new Tag { Key = "team", Value = "<data or web>" }],""",
            users.CSharp.Text,
            StringComparison.Ordinal);
        Assert.Contains(
            """    Tags=[{"Key": "env", "Value": "prod"}, {"Key": "reason", "Value": "<value>"}, {"Key": "team", "Value": "<data or web>"}],""",
            users.Python.Text,
            StringComparison.Ordinal);
        Assert.Equal("a profile has no setting for session tags, which the trust asks for: use the command or the code", users.CliProfile.WithheldBecause);
        Assert.Equal("the console cannot pass session tags, so it cannot switch to a role that asks for some", users.SwitchRoleUrl.WithheldBecause);
        Assert.Equal(
            [
                "the session tag `env` has to be `prod`",
                "the session tag `reason` has to be passed, with any value",
                "the session tag `team` has to be `data` or `web`",
                "no other session tag may be passed",
                "a policy of your own account has to allow you `sts:AssumeRole` and `sts:TagSession` on `arn:aws:iam::999999999999:role/UpdateData`",
            ],
            users.Notes.AsEnumerable());
    }

    [Fact]
    public async Task Values_AreQuotedForEachLanguage()
    {
        RecipientHandOver users = (await HandOverAsync(Account with { SessionTags = SessionTags.Of(("team", ["it's \"us\""])) })).Recipients[0];

        Assert.EndsWith("""--tags '[{"Key": "team", "Value": "it'\''s \"us\""}]'""", users.AssumeRoleCommand.Text, StringComparison.Ordinal);
        Assert.Contains("""Value = "it's \"us\"" }""", users.CSharp.Text, StringComparison.Ordinal);
        Assert.Contains("""{"Key": "team", "Value": "it's \"us\""}""", users.Python.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BothThatAProfileCannotSend_AreBothNamed() => Assert.Equal(
        "a profile has no setting for the source identity and session tags, which the trust asks for: use the command or the code",
        (await HandOverAsync(Account with { SourceIdentities = ["david"], SessionTags = SessionTags.Of(("team", ["data"])) })).CliProfile.WithheldBecause);

    [Fact]
    public async Task ExternalId_OfAnyGrant_KeepsBackTheLink_AndStandsInNoText()
    {
        RoleHandOver handOver = await HandOverAsync(Account with { ExternalId = ExternalIdSource.Given("very-own-42") });

        Assert.Equal(["users", "roles"], handOver.Recipients.Select(recipient => recipient.Recipient.Name));
        Assert.All(handOver.Recipients, recipient =>
        {
            Assert.True(recipient.AsksForExternalId);
            Assert.Equal("the console cannot send an external ID, so it cannot switch to a role that asks for one", recipient.SwitchRoleUrl.WithheldBecause);
            Assert.Contains("\nexternal_id = <the external ID you were given>\n", recipient.CliProfile.Text, StringComparison.Ordinal);
            Assert.EndsWith(" --external-id '<the external ID you were given>'", recipient.AssumeRoleCommand.Text, StringComparison.Ordinal);
            Assert.Contains("the external ID is kept a secret here and stands in none of the texts: it is handed over apart from them", recipient.Notes);
        });
        Assert.DoesNotContain(handOver.ToTexts(), text => text.Value.Contains("very-own-42", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mfa_OfAThirdParty_IsAskedOfItsUsers()
    {
        RoleHandOver handOver = await HandOverAsync(
            TrustGrant.ThirdParty(TestAccounts.ThirdPartyId, ExternalIdSource.Generated()) with { Mfa = MfaRequirement.Required }, args => args.MaxSessionDuration = SessionDuration.Maximum);

        Assert.Equal(
            $"{Command} --role-session-name '<your name>' --duration-seconds 43200 --external-id '<the external ID you were given>' --serial-number 'arn:aws:iam::222222222222:mfa/<your device>' --token-code '<its code>'",
            handOver.AssumeRoleCommand.Text);
        Assert.Contains("only a user has an MFA device: sessions of roles never carry MFA", handOver.Recipients[0].Notes);
        Assert.DoesNotContain(handOver.Recipients[0].Notes, note => note.Contains("session of another role", StringComparison.Ordinal));
    }

    private static async Task<RoleHandOver> HandOverAsync(TrustGrant grant, Action<CrossAccountRoleArgs>? change = null) =>
        (await Programs.UpAsync(() => TestRoles.Role([grant], change))).Result.HandOver;
}

using System.Text.Json.Nodes;
using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.Rehearsal;

/// <summary>The embedded accounts accept and enforce what the shipped stacks leave out.</summary>
[Collection(RehearsalCollection.Name)]
public sealed class EveryFeatureTests : IDisposable
{
    private const string Accounts = """
        config:
          crossaccount:trusting: { accountId: "999999999999", region: us-east-1 }
          crossaccount:trusted: { accountId: "111111111111", region: us-east-1, organization: o-a1b2c3d4e5, organizationalUnit: r-ab12/ou-ab12-11111111 }

        """;

    private readonly ProjectCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task RolesOfEverything_AreDeployedAndAsDeclared()
    {
        ReportJson report = await RehearseAsync(
            """
              crossaccount:trustedAccounts:
                staging: { accountId: "333333333333", region: us-east-1 }
              crossaccount:delegations:
                update-data:
                  role:
                    name: UpdateData
                    path: /team/
                    permissionsBoundary: { DataBoundary: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] } }
                    inlinePolicies: { list: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "iam:ListRoles", Resource: "*" }] } }
                    exclusive: [attachments, inlinePolicies]
                  trust:
                    - { matching: "111111111111", patterns: [role/Developers], sessionNames: [dev-*], sourceIdentities: ["*@example.com"], sessionTags: { team: [data] } }
                    - { thirdParty: "222222222222", externalId: [old-id, new-id], patterns: [role/Auditor] }
                    - { service: sns.amazonaws.com, sourceAccounts: ["999999999999"] }
                    - { oidc: "arn:aws:iam::999999999999:oidc-provider/example.com", audiences: sts.amazonaws.com, subjects: "repo:a/b" }
                  trustDeny: [{ account: "111111111111", patterns: [role/Analysts, role/Interns] }]
                  bucket: { name: example-shared-container, create: true }
                  allow: [role/Developers]
                read-data:
                  role: { name: ReadData }
                  trust: [{ organization: o-a1b2c3d4e5, units: [r-ab12/ou-ab12-11111111] }]
                  allow: [role/Developers]
                staged:
                  role: { name: Staged }
                  accounts: [staging]
            """);

        Assert.Equal([], report.AccessRows.Where(row => !row.AsDeclared).Select(row => $"{row.Delegation}, {row.Who}, {row.Circumstances}: {row.Reason}"));
        Assert.Equal([], report.SessionRows.Where(row => !row.AsDeclared).Select(row => $"{row.Delegation}, {row.Action} {row.Resource}: {row.Reason}"));
        Assert.Equal(
            [
                "role/Developers: session name dev-x, source identity x@example.com, session tags team=data: Allowed",
                "role/Developers: session name other-session, source identity x@example.com, session tags team=data: ImplicitlyDenied",
                "role/Developers: session name dev-x, no source identity, session tags team=data: ImplicitlyDenied",
                "role/Developers: session name dev-x, source identity x@example.com, no session tags: ImplicitlyDenied",
            ],
            report.AccessRows.Where(row => row.Delegation == "update-data" && row.Who == "role/Developers")
                .Select(row => $"{row.Who}: {row.Circumstances.Replace("external ID, ", "", StringComparison.Ordinal)}: {row.Decision}"));
        Assert.Equal(
            ["role/Analysts of account 111111111111, who is denied: ExplicitlyDenied", "role/Interns of account 111111111111, who is denied: ExplicitlyDenied"],
            report.AccessRows.Where(row => row.Who.EndsWith("who is denied", StringComparison.Ordinal)).Select(row => $"{row.Who}: {row.Decision}"));
        Assert.Contains(report.SessionRows, row => row is { Action: "s3:PutObject", Decision: "Allowed" } && row.Resource.StartsWith("arn:aws:s3:::example-shared-container/", StringComparison.Ordinal));
        Assert.Contains(report.SessionRows, row => row is { Delegation: "update-data", Action: "iam:ListRoles", Decision: "ImplicitlyDenied", Layer: "PermissionsBoundary" });
        Assert.Equal(
            [
                "update-data: the grant to the service sns.amazonaws.com, which assumes roles by itself",
                "update-data: the grant to arn:aws:iam::999999999999:oidc-provider/example.com, as the embedded accounts have no AssumeRoleWithWebIdentity",
            ],
            report.Root.GetProperty("untried").EnumerateArray().Select(reason => reason.GetString()));
        Assert.Equal(0, report.ExitCode);
    }

    [Fact]
    public async Task MfaOfTheTrustedSide_IsAskedFor()
    {
        AskForMfaOnTheTrustedSide();
        string export = Path.Combine(_copy.Folder, "stacks", "accounts", "prod", "111111111111.json");
        JsonNode account = JsonNode.Parse(await File.ReadAllTextAsync(export))!;
        account["GroupDetailList"]!.AsArray().Single(group => (string?)group!["GroupName"] == "Developers")!["AttachedManagedPolicies"] = new JsonArray();
        await File.WriteAllTextAsync(export, account.ToJsonString());

        ReportJson report = await ReportJson.OfAsync("prod", _copy.Folder);

        Assert.Equal(
            ["MFA: Allowed", "no MFA: ImplicitlyDenied"],
            report.AccessRows.Where(row => row.Who == "group/Developers").Select(row => $"{row.Circumstances}: {row.Decision}"));
        Assert.Equal(0, report.ExitCode);
    }

    [Fact]
    public async Task MfaOfTheTrustedSide_ThatAnotherPolicyMakesMoot_IsMissed()
    {
        AskForMfaOnTheTrustedSide();

        ReportJson report = await ReportJson.OfAsync("prod", _copy.Folder);

        ReportJson.Access wrong = Assert.Single(report.AccessRows, row => !row.AsDeclared);
        Assert.Equal(("group/Developers", "no MFA", "Allowed"), (wrong.Who, wrong.Circumstances, wrong.Decision));
        Assert.Contains("statement 1 of managed policy `PowerUserAccess`", wrong.Statements);
        Assert.Equal(2, report.ExitCode);
    }

    [Fact]
    public async Task WithoutTheDenial_ItsExpectationIsMissed()
    {
        const string Delegation = """
              crossaccount:delegations:
                update-data:
                  role: { name: UpdateData }
                  trustDeny: []
                  expect: { denied: [role/Analysts] }
            """;

        ReportJson without = await RehearseAsync(Delegation);
        ReportJson with = await RehearseAsync(Delegation.Replace("trustDeny: []", "trustDeny: [{ account: \"111111111111\", patterns: [role/Analysts] }]", StringComparison.Ordinal));

        Assert.Equal("role/Analysts", Assert.Single(without.AccessRows, row => !row.AsDeclared).Who);
        Assert.Equal(2, without.ExitCode);
        Assert.Equal(0, with.ExitCode);
    }

    /// <summary>In place of the trust, so that nothing else asks.</summary>
    private void AskForMfaOnTheTrustedSide() => _copy
        .Replace("Pulumi.prod.yaml", "          mfa: { maxAge: 3600 }\n", "")
        .Replace("Pulumi.prod.yaml", "      allow: [group/Developers]\n", "      allow: [group/Developers]\n      allowMfa: required\n");

    private Task<ReportJson> RehearseAsync(string settings)
    {
        string accounts = Path.Combine(_copy.Folder, "stacks", "accounts");
        foreach (string file in Directory.EnumerateFiles(Path.Combine(accounts, "dev")))
        {
            Directory.CreateDirectory(Path.Combine(accounts, "every"));
            File.Copy(file, Path.Combine(accounts, "every", Path.GetFileName(file)), overwrite: true);
        }

        return ReportJson.OfAsync("every", _copy.Write("Pulumi.every.yaml", Accounts + settings).Folder);
    }
}

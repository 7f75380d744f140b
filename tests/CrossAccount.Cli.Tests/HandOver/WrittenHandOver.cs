using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.HandOver;

/// <summary>
/// Hand-overs in a folder: of the stack <c>prod</c>, with people with MFA and a third party with an external ID, and of a stack
/// whose delegations ask for everything else.
/// </summary>
public sealed class WrittenHandOver : IAsyncLifetime
{
    private const string Demands = """
        config:
          crossaccount:trusting: { accountId: "999999999999", region: us-east-1 }
          crossaccount:trusted: { accountId: "111111111111", region: us-east-1 }
          crossaccount:delegations:
            tagged:
              role: { name: Tagged }
              trust:
                - { account: "111111111111", sessionNames: [deploy], sourceIdentities: ["*@example.com"], sessionTags: { env: [prod], team: [] } }
              allow: [role/Developers]
            named:
              role: { name: Named }
              trust: [{ account: "111111111111", sessionNames: ["dev-*"] }]
              allow: [role/Developers]
            jobs:
              role: { name: Jobs }
              trust: [{ oidc: "arn:aws:iam::999999999999:oidc-provider/example.com", audiences: sts.amazonaws.com, subjects: "repo:a/b" }]
            people:
              role: { name: People }
              trust: [{ saml: "arn:aws:iam::999999999999:saml-provider/Company" }]
        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("crossaccount-handover-").FullName;

    public async Task InitializeAsync()
    {
        using var copy = new ProjectCopy();
        copy.Write("Pulumi.demands.yaml", Demands);
        foreach (string stack in (string[])["prod", "demands"])
        {
            CommandRun run = await CommandRun.OfAsync("handover", stack, "--project", copy.Folder, "--write", Folder);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));
}

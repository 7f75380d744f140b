using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.Configuration;

/// <summary>Settings are found in the file of their stack.</summary>
public sealed class SettingsLocatorTests
{
    private const string File = """
        config:
          crossaccount:trusting:
            accountId: "999999999999"
          delegations:
            a.b:
              trust:
                - account: "111111111111"
                - thirdParty: "222222222222"
              allow: role/One
              role: { policies: { p.q: { Version: "2012-10-17" } } }
        """;

    [Theory]
    [InlineData("crossaccount:trusting.accountId", 3, 5)]
    [InlineData("crossaccount:trusting", 2, 3)]
    [InlineData("crossaccount:delegations.a.b", 5, 5)]
    [InlineData("crossaccount:delegations.a.b.trust[1]", 8, 11)]
    [InlineData("crossaccount:delegations.a.b.trust[1].externalId", 8, 11)]
    [InlineData("crossaccount:delegations.a.b.trust[7]", 6, 7)]
    [InlineData("crossaccount:delegations.a.b.allow[0]", 9, 7)]
    [InlineData("crossaccount:delegations.a.b.role.policies.p.q", 10, 27)]
    [InlineData("crossaccount:delegations.a.c", 4, 3)]
    [InlineData("crossaccount:acceptedFindings[0]", 2, 3)]
    public void Find_GivesLineAndColumnOfTheNearest(string path, int line, int column)
    {
        using ProjectCopy project = new ProjectCopy().Write("Pulumi.located.yaml", File);

        Assert.Equal((line, column), new SettingsLocator(Path.Combine(project.Folder, "Pulumi.located.yaml"), "crossaccount").Find(path));
    }
}

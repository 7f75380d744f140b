using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Tests.Support;

namespace CrossAccount.Cli.Tests.Configuration;

public sealed class PulumiProjectTests : IDisposable
{
    private readonly ProjectCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void Find_FromAFolderBelow_FindsTheNearestProject()
    {
        string below = Path.Combine(_copy.Folder, "stacks", "accounts");

        PulumiProject project = PulumiProject.Find(below);

        Assert.Equal(_copy.Folder, project.Folder);
        Assert.Equal("crossaccount", project.Name);
        Assert.Equal(["dev", "local", "prod"], project.Stacks);
    }

    [Fact]
    public void Find_WhereThereIsNone_SaysWhereItLooked()
    {
        string empty = Directory.CreateTempSubdirectory("crossaccount-none-").FullName;

        var exception = Assert.Throws<SettingsException>(() => PulumiProject.Find(empty));

        Directory.Delete(empty);
        Assert.Equal($"there is no `Pulumi.yaml` in `{empty}` or above it: run this in a project's folder, or give `--project`", exception.Message);
    }

    [Fact]
    public void ReadStack_TakesTheProjectsValuesWhereTheStackHasNone()
    {
        StackConfiguration configuration = PulumiProject.Find(_copy.Folder).ReadStack("dev");

        Assert.Equal("per-delegation", configuration.Get("crossaccount:accessPolicies"));
        Assert.Equal("""["aws"]""", configuration.Get("pulumi:disable-default-providers"));
        Assert.Equal("""{"accountId":"999999999999","region":"us-east-1"}""", configuration.Get("crossaccount:trusting"));
    }

    [Theory]
    [InlineData("dev", "dev")]
    [InlineData("prod", "prod")]
    [InlineData("local", "dev")]
    public void AccountsFolder_HasTheStacksName_OrTheOneItNames(string stack, string folder)
    {
        PulumiProject project = PulumiProject.Find(_copy.Folder);

        Assert.Equal(Path.Combine(_copy.Folder, "stacks", "accounts", folder), project.AccountsFolder(project.ReadStack(stack)));
    }

    [Theory]
    [InlineData("stage")]
    [InlineData("../accounts/dev")]
    public void AccountsFolder_ThatIsNotThere_IsRefused(string exports)
    {
        _copy.Replace("Pulumi.local.yaml", "exports: dev", $"exports: {exports}");
        PulumiProject project = PulumiProject.Find(_copy.Folder);

        var exception = Assert.Throws<SettingsException>(() => project.AccountsFolder(project.ReadStack("local")));

        Assert.Equal(
            $"the settings of this stack are not valid:\n  - crossaccount:exports: there is no folder `{exports}` in `stacks/accounts`: name one that is there, or leave the setting out to take the one with the stack's name",
            exception.Message);
    }

    /// <summary>What is deployed to the local endpoint is what is deployed to AWS.</summary>
    [Fact]
    public void LocalStack_IsTheDevStackWithOtherProviders()
    {
        PulumiProject project = PulumiProject.Find(_copy.Folder);
        StackConfiguration dev = project.ReadStack("dev");
        StackConfiguration local = project.ReadStack("local");

        Assert.Equal(dev.Get("crossaccount:delegations"), local.Get("crossaccount:delegations"));
        Assert.Equal(dev.Get("crossaccount:acceptedFindings"), local.Get("crossaccount:acceptedFindings"));
        Assert.Equal(
            """{"accountId":"999999999999","region":"us-east-1","profile":"999999999999-admin","endpoints":"http://127.0.0.1:4566"}""",
            local.Get("crossaccount:trusting"));
        Assert.Equal(
            """{"accountId":"111111111111","region":"us-east-1","profile":"111111111111-admin","endpoints":"http://127.0.0.1:4566"}""",
            local.Get("crossaccount:trusted"));
    }

    [Fact]
    public void ReadStack_OfAnUnknownStack_NamesTheKnownOnes()
    {
        var exception = Assert.Throws<SettingsException>(() => PulumiProject.Find(_copy.Folder).ReadStack("stage"));

        Assert.Equal("there is no stack `stage`, because there is no file `Pulumi.stage.yaml`: the stacks are `dev`, `local`, `prod`", exception.Message);
    }

    [Fact]
    public void ReadStack_OfBrokenYaml_NamesFileLineAndColumn()
    {
        _copy.Write("Pulumi.broken.yaml", "config:\n  a: [1,\n");

        var exception = Assert.Throws<SettingsException>(() => PulumiProject.Find(_copy.Folder).ReadStack("broken"));

        Assert.StartsWith($"`{Path.Combine(_copy.Folder, "Pulumi.broken.yaml")}` is not YAML at line 3, column 1: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadStack_WithAnEncryptedValue_ListsItsKeyAsSecret()
    {
        _copy.Replace("Pulumi.prod.yaml", "externalId: generated", "externalId: { secure: AAABAKv }");

        StackConfiguration configuration = PulumiProject.Find(_copy.Folder).ReadStack("prod");

        Assert.Equal("crossaccount:delegations.inspect-data.trust[0].externalId", string.Join(", ", configuration.StandIns));
        Assert.Equal("""["crossaccount:delegations"]""", configuration.ToSecretKeysJson());
        Assert.DoesNotContain("AAABAKv", configuration.ToConfigJson(), StringComparison.Ordinal);
    }
}

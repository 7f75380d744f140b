using System.Text.RegularExpressions;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Tests.Support;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Policies;
using CrossAccount.Stacks.Settings;
using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Documents;

/// <summary>What documents show compiles, runs, and is read without errors.</summary>
[Collection(RehearsalCollection.Name)]
public sealed partial class DocumentTests
{
    public static TheoryData<string> Documents => [.. Repository.Files(".", "*.md")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void CSharp_IsCompiled(string document)
    {
        string compiled = Normalize(Repository.Read("tests/CrossAccount.Cli.Tests/Documents/ReadmeCode.cs"));

        Assert.All(Blocks(document, "csharp"), block => Assert.Contains(Normalize(block), compiled, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void StackFiles_AreReadWithoutErrors(string document)
    {
        foreach (string block in Blocks(document, "yaml"))
        {
            using var project = new ProjectCopy();
            PulumiProject read = PulumiProject.Find(project.Write("Pulumi.sample.yaml", block).Folder);

            StackSettings settings = read.ReadSettings(read.ReadStack("sample"));

            Assert.NotEmpty(settings.Delegations);
        }
    }

    [Fact]
    public void TheReadme_HasCodeAndAStack()
    {
        Assert.Equal(2, Blocks("README.md", "csharp").Count());
        Assert.Single(Blocks("README.md", "yaml"));
        Assert.Single(Blocks("docs/settings.md", "yaml"));
    }

    [Fact]
    public void TheReadmesDecision_IsPrinted() => Assert.Equal(
        "denied: the trust policy of `role/UpdateData` asks for an external ID and the request has none",
        Printed(() => ReadmeCode.Decisions(
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"x1"}}}}""",
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::999999999999:role/UpdateData"}}""")));

    [Fact]
    public void TheAnalysis_IsPrinted()
    {
        var mfa = new Condition(ConditionOperators.Bool, "aws:MultiFactorAuthPresent", "true");
        var trust = new PolicyDocument(Statement.Allow("sts:AssumeRole").To(PolicyPrincipal.Aws("111111111111")).When(mfa));
        var identity = new PolicyDocument(Statement.Allow("sts:AssumeRole").On("arn:aws:iam::999999999999:role/UpdateData"));

        Assert.Equal("user/David of 111111111111 with MFA", Printed(() => ReadmeCode.Analysis(trust, identity)));
        Assert.Contains("`user/David of 111111111111 with MFA`", Repository.Read("docs/analysis.md"), StringComparison.Ordinal);
    }

    private static string Printed(Action print)
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            print();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd();
    }

    private static IEnumerable<string> Blocks(string document, string language) =>
        Block().Matches(Repository.Read(document)).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    private static string Normalize(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

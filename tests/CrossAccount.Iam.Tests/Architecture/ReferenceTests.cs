using System.Xml.Linq;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Architecture;

/// <summary>Projects reference one another as docs/architecture.md says.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> MayReference = new(StringComparer.Ordinal)
    {
        ["CrossAccount.Cli"] = ["CrossAccount.Stacks", "CrossAccount.LocalAws", "CrossAccount.LocalAws.Server", "CrossAccount.Iam"],
        ["CrossAccount.Stacks"] = ["CrossAccount.Pulumi"],
        ["CrossAccount.Pulumi"] = ["CrossAccount.Iam", "Pulumi.Offline"],
        ["CrossAccount.LocalAws"] = ["CrossAccount.Iam"],
        ["CrossAccount.LocalAws.Server"] = ["CrossAccount.LocalAws", "CrossAccount.Iam"],
        ["CrossAccount.Iam"] = [],
        ["Pulumi.Offline"] = [],
    };

    private static readonly string[] Projects = [.. Repository.Files("src", "*.csproj"), .. Repository.Files("stacks", "*.csproj")];

    [Fact]
    public void Projects_ReferenceOnlyWhatTheyMay() => Assert.All(Projects, project =>
        Assert.Empty(References(project, "ProjectReference").Select(NameOf).Except(MayReference[NameOf(project)])));

    [Fact]
    public void Projects_AreAllKnown() => Assert.Empty(Projects.Select(NameOf).Except(MayReference.Keys));

    [Fact]
    public void Stacks_HaveOneProjectInTheirFolder() =>
        Assert.InRange(Repository.Files("stacks/CrossAccount.Stacks", "*.csproj").Count, 0, 1);

    [Fact]
    public void Iam_HasNoPackageAtRunTime() => Assert.All(
        XDocument.Parse(Repository.Read("src/CrossAccount.Iam/CrossAccount.Iam.csproj")).Descendants("PackageReference"),
        reference => Assert.Equal("all", (string?)reference.Attribute("PrivateAssets")));

    [Fact]
    public void PulumiPackages_AreNamedInOnePlace() => Assert.DoesNotContain(
        Projects.SelectMany(project => References(project, "PackageReference")), package => package.StartsWith("Pulumi", StringComparison.Ordinal));

    [Fact]
    public void Versions_StandInOnePlace() => Assert.DoesNotContain(
        Projects.Concat(Repository.Files("tests", "*.csproj")),
        project => XDocument.Parse(Repository.Read(project)).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind).Select(reference => (string)reference.Attribute("Include")!);

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project.Replace('\\', '/'));
}

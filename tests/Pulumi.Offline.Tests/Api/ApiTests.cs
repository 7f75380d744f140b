using System.Reflection;
using CrossAccount.TestSupport.Api;

namespace Pulumi.Offline.Tests.Api;

/// <summary>
/// The subset's public API is checked in as text. It must be what the subset has, and every line of it must be true of the
/// official assemblies too.
/// </summary>
public class ApiTests
{
    private const string CheckedIn = "tests/Pulumi.Offline.Tests/Api/api.txt";

    private static IEnumerable<Assembly> Assemblies => new[]
    {
        typeof(Resource), typeof(Aws.Provider), typeof(Random.Provider),
    }.Select(type => type.Assembly).Distinct();

    [OfflineFact]
    public void Subset_HasTheApiThatIsCheckedIn() => Assert.Equal([], ApiFile.Differences(CheckedIn, Assemblies));

    [OfficialFact]
    public void OfficialAssemblies_HaveEveryLine()
    {
        var official = ApiListing.Of(Assemblies).ToHashSet();
        Assert.Equal([], ApiFile.Read(CheckedIn).Where(line => !official.Contains(line)));
    }

    [Fact]
    public void CheckedInApi_CoversThePackages()
    {
        // A listing that went wrong must not pass for want of lines.
        var lines = ApiFile.Read(CheckedIn);
        Assert.Contains("Pulumi.Resource: class", lines);
        Assert.Contains("Pulumi.Aws.Iam.Role: [resource type] aws:iam/role:Role", lines);
        Assert.Contains("Pulumi.Random.RandomPassword: [output result] Pulumi.Output<string> Result { get; }", lines);
    }
}

using System.Reflection;

namespace Pulumi.Offline.Tests.Api;

/// <summary>
/// The subset's public API is checked in as text. It must be what the subset has, and every line of it must be true of the
/// official assemblies too.
/// </summary>
public class ApiTests
{
    private static IEnumerable<Assembly> Assemblies => new[]
    {
        typeof(Resource), typeof(Aws.Provider), typeof(Random.Provider),
    }.Select(type => type.Assembly).Distinct();

    private static string[] CheckedIn => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Api", "api.txt"));

    [OfflineFact]
    public void Subset_HasTheApiThatIsCheckedIn()
    {
        var actual = ApiListing.Of(Assemblies);
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
        {
            var file = typeof(ApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(metadata => metadata.Key == "ApiFile").Value!;
            File.WriteAllLines(file, actual);
            return;
        }

        var checkedIn = CheckedIn;
        Assert.Equal([], actual.Except(checkedIn));
        Assert.Equal([], checkedIn.Except(actual));
        Assert.Equal(checkedIn, actual);
    }

    [OfficialFact]
    public void OfficialAssemblies_HaveEveryLine()
    {
        var official = ApiListing.Of(Assemblies).ToHashSet();
        Assert.Equal([], CheckedIn.Where(line => !official.Contains(line)));
    }

    [Fact]
    public void CheckedInApi_CoversThePackages()
    {
        // A listing that went wrong must not pass for want of lines.
        Assert.Contains("Pulumi.Resource: class", CheckedIn);
        Assert.Contains("Pulumi.Aws.Iam.Role: [resource type] aws:iam/role:Role", CheckedIn);
        Assert.Contains("Pulumi.Random.RandomPassword: [output result] Pulumi.Output<string> Result { get; }", CheckedIn);
    }
}

using CrossAccount.Pulumi.Delegation;
using CrossAccount.TestSupport.Api;

namespace CrossAccount.Pulumi.Tests.Api;

/// <summary>The public API is checked in as text, so that every change of it is meant.</summary>
public sealed class PublicApiTests
{
    private const string CheckedIn = "src/CrossAccount.Pulumi/api.txt";

    [Fact]
    public void Library_HasTheApiThatIsCheckedIn() => Assert.Equal([], ApiFile.Differences(CheckedIn, typeof(CrossAccountDelegation).Assembly));

    [Fact]
    public void CheckedInApi_HasItsEntrance() => Assert.Contains(ApiFile.Read(CheckedIn), line => line.StartsWith($"{typeof(CrossAccountDelegation).FullName}: ", StringComparison.Ordinal));
}

using CrossAccount.LocalAws.Accounts;
using CrossAccount.TestSupport.Api;

namespace CrossAccount.LocalAws.Tests.Api;

/// <summary>The public API is checked in as text, so that every change of it is meant.</summary>
public sealed class PublicApiTests
{
    private const string CheckedIn = "src/CrossAccount.LocalAws/api.txt";

    [Fact]
    public void Library_HasTheApiThatIsCheckedIn() => Assert.Equal([], ApiFile.Differences(CheckedIn, typeof(LocalCloud).Assembly));

    [Fact]
    public void CheckedInApi_HasItsEntrance() => Assert.Contains(ApiFile.Read(CheckedIn), line => line.StartsWith($"{typeof(LocalCloud).FullName}: ", StringComparison.Ordinal));
}

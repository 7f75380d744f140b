using CrossAccount.Iam.Evaluation;
using CrossAccount.TestSupport.Api;

namespace CrossAccount.Iam.Tests.Architecture;

/// <summary>The public API is checked in as text, so that every change of it is meant.</summary>
public sealed class PublicApiTests
{
    private const string CheckedIn = "src/CrossAccount.Iam/api.txt";

    [Fact]
    public void Library_HasTheApiThatIsCheckedIn() => Assert.Equal([], ApiFile.Differences(CheckedIn, typeof(Authorizer).Assembly));

    [Fact]
    public void CheckedInApi_HasItsEntrance() => Assert.Contains(ApiFile.Read(CheckedIn), line => line.StartsWith($"{typeof(Authorizer).FullName}: ", StringComparison.Ordinal));
}

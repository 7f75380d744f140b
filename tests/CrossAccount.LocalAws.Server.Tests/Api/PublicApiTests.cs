namespace CrossAccount.LocalAws.Server.Tests.Api;

/// <summary>The server is started and stopped; everything else goes over the wire.</summary>
public sealed class PublicApiTests
{
    /// <summary>Razor makes its pages public, whether they are meant to be or not.</summary>
    [Fact]
    public void Library_ShowsTheServerAndItsOptionsAlone() => Assert.Equal(
        [nameof(LocalAwsServer), nameof(LocalAwsServerOptions)],
        typeof(LocalAwsServer).Assembly.GetExportedTypes()
            .Where(type => !type.IsAssignableTo(typeof(Microsoft.AspNetCore.Components.IComponent)) && type.Name != "_Imports")
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal));
}

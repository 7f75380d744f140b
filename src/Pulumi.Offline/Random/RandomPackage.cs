namespace Pulumi.Random;

/// <summary>What all classes of this package share.</summary>
internal static class RandomPackage
{
    /// <summary>The version of the official package that this one mirrors.</summary>
    public const string Version = "4.21.1";

    public static CustomResourceOptions Options(
        CustomResourceOptions? given, Input<string>? id, string[]? secrets = null, string? formerly = null)
        => PackageOptions.ForResource(Version, given, id, secrets, formerly);

}

namespace Pulumi.Aws;

/// <summary>What all classes of this package share.</summary>
internal static class AwsPackage
{
    /// <summary>The version of the official package that this one mirrors.</summary>
    public const string Version = "7.48.0";

    public static CustomResourceOptions Options(
        CustomResourceOptions? given, Input<string>? id, string[]? secrets = null, string? formerly = null)
        => PackageOptions.ForResource(Version, given, id, secrets, formerly);

    public static TOptions Options<TOptions>(TOptions? given)
        where TOptions : InvokeOptions, new()
        => PackageOptions.ForCall(Version, given);
}

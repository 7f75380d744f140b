namespace Pulumi;

/// <summary>The options that the classes of a package give to each of their resources and calls.</summary>
internal static class PackageOptions
{
    /// <param name="version">The version of the package.</param>
    /// <param name="given">The program's own options, which win.</param>
    /// <param name="id">Empty for a resource to create; it wins over an id in the options.</param>
    /// <param name="secrets">Outputs that the engine marks as secret.</param>
    /// <param name="formerly">The type token that the resource had in older versions.</param>
    public static CustomResourceOptions ForResource(
        string version, CustomResourceOptions? given, Input<string>? id, string[]? secrets, string? formerly)
    {
        var options = new CustomResourceOptions { Version = version };
        if (secrets is not null)
        {
            options.AdditionalSecretOutputs = [.. secrets];
        }

        if (formerly is not null)
        {
            options.Aliases.Add(new Alias { Type = formerly });
        }

        var merged = CustomResourceOptions.Merge(options, given);
        merged.Id = id ?? merged.Id;
        return merged;
    }

    public static TOptions ForCall<TOptions>(string version, TOptions? given)
        where TOptions : InvokeOptions, new()
    {
        var options = given ?? new TOptions();
        options.Version ??= version;
        return options;
    }
}

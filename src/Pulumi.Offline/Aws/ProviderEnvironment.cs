namespace Pulumi.Aws;

/// <summary>Defaults of the provider's arguments that come from the environment.</summary>
internal static class ProviderEnvironment
{
    /// <summary>The first of the variables that is set; null if none is.</summary>
    public static Input<string>? First(params string[] names)
    {
        foreach (var name in names)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}

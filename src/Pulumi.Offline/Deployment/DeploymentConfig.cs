using System.Text.Json;

namespace Pulumi;

/// <summary>The stack's configuration, as the engine hands it over in the environment.</summary>
internal sealed class DeploymentConfig
{
    private const string NamespaceMark = "config:";

    private readonly Dictionary<string, string> _values = [];

    private DeploymentConfig()
    {
    }

    public static DeploymentConfig FromEnvironment()
    {
        CheckSecretKeys();
        var config = new DeploymentConfig();
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG") is not { } json)
        {
            return config;
        }

        using var document = JsonDocument.Parse(json);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            config._values[WithoutMark(entry.Name)] = entry.Value.ToString();
        }

        return config;
    }

    public string? Get(string key) => _values.GetValueOrDefault(key);

    /// <summary>
    /// Which keys are secret changes nothing for a program: it is the getters for secrets that make values secret. But
    /// the list must be one.
    /// </summary>
    private static void CheckSecretKeys()
    {
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG_SECRET_KEYS") is { } json)
        {
            using var keys = JsonDocument.Parse(json);
            _ = keys.RootElement.EnumerateArray();
        }
    }

    /// <summary>`proj:config:key` is an old way to write `proj:key`.</summary>
    private static string WithoutMark(string key)
    {
        var end = key.IndexOf(':', StringComparison.Ordinal) + 1;
        return end > 1 && key.AsSpan(end).StartsWith(NamespaceMark, StringComparison.Ordinal)
            ? key.Remove(end, NamespaceMark.Length)
            : key;
    }
}

namespace Pulumi;

/// <summary>How a provider's function is called: a component must pass itself or a provider to leave the default one.</summary>
public class InvokeOptions
{
    public Resource? Parent { get; set; }

    public ProviderResource? Provider { get; set; }

    public string? Version { get; set; }

    public string? PluginDownloadURL { get; set; }
}

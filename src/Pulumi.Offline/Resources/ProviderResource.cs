using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A provider with settings of its own, to be given to resources in place of the package's default one.</summary>
public class ProviderResource : CustomResource
{
    private Task<string>? _reference;

    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : this(package, name, args, options, reference: false)
    {
    }

    public ProviderResource(
        string package,
        string name,
        ResourceArgs args,
        CustomResourceOptions? options = null,
        RegisterPackageRequest? registerPackageRequest = null)
        : this(package, name, args, options, reference: false)
    {
    }

    private protected ProviderResource(
        string package, string name, ResourceArgs args, CustomResourceOptions? options, bool reference)
        : base($"pulumi:providers:{package}", name, args, options, reference)
        => Package = package;

    internal string Package { get; }

    /// <summary>How resources name their provider: <c>urn::id</c>.</summary>
    internal Task<string> ReferenceAsync() => _reference ??= ComposeReferenceAsync();

    private async Task<string> ComposeReferenceAsync()
    {
        var urn = await Urn.GetValueAsync(whenUnknown: null!).ConfigureAwait(false);
        var id = await Id.GetValueAsync(whenUnknown: null!).ConfigureAwait(false);
        return $"{urn}::{(string.IsNullOrEmpty(id) ? Wire.Unknown : id)}";
    }
}

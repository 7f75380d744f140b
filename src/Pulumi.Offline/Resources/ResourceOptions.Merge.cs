using System.Diagnostics.CodeAnalysis;

namespace Pulumi;

public abstract partial class ResourceOptions
{
    /// <summary>The transformations, without making a list if there is none.</summary>
    internal IReadOnlyList<ResourceTransformation> GivenTransformations => _resourceTransformations ?? [];

    /// <summary>The aliases, without making a list if there is none.</summary>
    internal IReadOnlyList<Input<Alias>> GivenAliases => _aliases ?? [];

    /// <summary>The dependencies, without making a list if there is none.</summary>
    internal InputList<Resource>? GivenDependencies => _dependsOn;

    /// <summary>A copy that can be changed without changing this one.</summary>
    internal ResourceOptions Clone()
    {
        var copy = (ResourceOptions)MemberwiseClone();
        copy.Separate();
        return copy;
    }

    /// <summary>Gives a fresh copy lists of its own.</summary>
    private protected virtual void Separate()
    {
        _dependsOn = _dependsOn?.Clone();
        _ignoreChanges = Copy(_ignoreChanges);
        _resourceTransformations = Copy(_resourceTransformations);
        _resourceTransforms = Copy(_resourceTransforms);
        _aliases = Copy(_aliases);
        _replaceOnChanges = Copy(_replaceOnChanges);
        _replaceWith = _replaceWith?.Clone();
        _hooks = _hooks?.Clone();
        _hideDiffs = Copy(_hideDiffs);
        CustomTimeouts = CustomTimeouts?.Clone();
    }

    /// <summary>Single values of the second win where set; lists are joined.</summary>
    private protected void MergeFrom(ResourceOptions second)
    {
        Id = second.Id ?? Id;
        Parent = second.Parent ?? Parent;
        _dependsOn = Join(_dependsOn, second._dependsOn);
        Protect = second.Protect ?? Protect;
        _ignoreChanges = Join(_ignoreChanges, second._ignoreChanges);
        Version = second.Version ?? Version;
        Provider = second.Provider ?? Provider;
        CustomTimeouts = second.CustomTimeouts?.Clone() ?? CustomTimeouts;
        _resourceTransformations = Join(_resourceTransformations, second._resourceTransformations);
        _resourceTransforms = Join(_resourceTransforms, second._resourceTransforms);
        _aliases = Join(_aliases, second._aliases);
        Urn = second.Urn ?? Urn;
        _replaceOnChanges = Join(_replaceOnChanges, second._replaceOnChanges);
        PluginDownloadURL = second.PluginDownloadURL ?? PluginDownloadURL;
        RetainOnDelete = second.RetainOnDelete ?? RetainOnDelete;
        DeletedWith = second.DeletedWith ?? DeletedWith;
        _replaceWith = Join(_replaceWith, second._replaceWith);
        _hooks = second._hooks is null ? _hooks : Hooks.Concat(second._hooks);
        _hideDiffs = Join(_hideDiffs, second._hideDiffs);
        ReplacementTrigger = second.ReplacementTrigger ?? ReplacementTrigger;
    }

    [return: NotNullIfNotNull(nameof(list))]
    private protected static List<T>? Copy<T>(List<T>? list) => list is null ? null : [.. list];

    private protected static List<T>? Join<T>(List<T>? first, List<T>? second)
        => second is null ? first : [.. first ?? [], .. second];

    private static InputList<Resource>? Join(InputList<Resource>? first, InputList<Resource>? second)
        => second is null ? first : (first ?? []).Concat(second);
}

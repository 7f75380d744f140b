using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Anything that has a name, a type and a place in the stack.</summary>
public class Resource
{
    private readonly string _type;
    private readonly string _name;
    private readonly bool? _protect;
    private readonly IReadOnlyList<ResourceTransformation> _transformations = [];
    private readonly ImmutableDictionary<string, ProviderResource> _providers
        = ImmutableDictionary<string, ProviderResource>.Empty;

    private readonly Lock _gate = new();
    private HashSet<Resource>? _children;
    private ImmutableHashSet<Resource>? _asSet;

    private protected Resource(
        string type, string name, bool custom, ResourceArgs args, ResourceOptions options, bool remote, bool reference)
    {
        _type = type;
        _name = name;
        if (reference)
        {
            return;
        }

        RequireText(type, nameof(type));
        RequireText(name, nameof(name));

        // The outputs come first: transformations and children on other threads may already look at them.
        var slots = ResourceShape.Of(GetType(), fillAll: custom || remote || options.Urn is not null).CreateOutputs(this);
        var family = options.Parent ?? (options.Urn is null && type != Stack.TypeToken ? Deployment.Internal.Stack : null);
        _transformations = ConcatTransformations(options.GivenTransformations, family);
        (args, options) = Transform(args, options);

        options = options.Clone();
        InheritFrom(options.Parent, options);
        _providers = ProviderInheritance.Resolve(type, custom, options, options.Parent?._providers);
        _protect = options.Protect;
        Provider = custom ? options.Provider : null;
        foreach (var alias in options.GivenAliases)
        {
            // Only for its errors: the engine, which would use it, is not there.
            _ = AliasUrn.Of(alias, name, type, options.Parent);
        }

        Deployment.Internal.Registrar.Register(this, slots, args, options);
    }

    [Output(Wire.Urn)]
    public Output<string> Urn { get; private protected set; } = null!;

    /// <summary>The provider given to this resource or inherited; components have none of their own.</summary>
    internal ProviderResource? Provider { get; }

    /// <summary>This resource alone, as the set of resources that its own outputs depend on.</summary>
    internal ImmutableHashSet<Resource> AsSet => _asSet ??= [this];

    // Methods and not properties, so that subclasses are free to have properties of these names.
    public string GetResourceType() => _type;

    public string GetResourceName() => _name;

    /// <summary>The provider that children of this resource take for a resource type or function token.</summary>
    internal ProviderResource? ProviderFor(string token)
        => ProviderInheritance.PackageOf(token) is { } package ? _providers.GetValueOrDefault(package) : null;

    internal Resource[] Children()
    {
        lock (_gate)
        {
            return _children is null ? [] : [.. _children];
        }
    }

    private static void RequireText(string value, string parameter)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"'{parameter}' cannot be null or empty.", parameter);
        }
    }

    /// <summary>A resource's own transformations run before those of its ancestors.</summary>
    private static IReadOnlyList<ResourceTransformation> ConcatTransformations(
        IReadOnlyList<ResourceTransformation> own, Resource? family)
    {
        var inherited = family?._transformations ?? [];
        return own.Count == 0 ? inherited : [.. own, .. inherited];
    }

    private (ResourceArgs Args, ResourceOptions Options) Transform(ResourceArgs args, ResourceOptions options)
    {
        foreach (var transformation in _transformations)
        {
            if (transformation(new(this, args, options)) is not { } result)
            {
                continue;
            }

            if (result.Options.Parent != options.Parent)
            {
                throw new ArgumentException("Transformations cannot currently be used to change the 'parent' of a resource.");
            }

            (args, options) = (result.Args, result.Options);
        }

        return (args, options);
    }

    private void InheritFrom(Resource? parent, ResourceOptions options)
    {
        if (parent is null)
        {
            return;
        }

        lock (parent._gate)
        {
            (parent._children ??= []).Add(this);
        }

        options.Protect ??= parent._protect;
    }
}

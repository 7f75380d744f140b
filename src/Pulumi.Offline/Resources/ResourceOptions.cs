namespace Pulumi;

/// <summary>What a program can say about any resource besides its inputs.</summary>
public abstract partial class ResourceOptions
{
    // Lists are made when they are first looked at: most resources need none, and each resource copies its options.
    private InputList<Resource>? _dependsOn;
    private List<string>? _ignoreChanges;
    private List<ResourceTransformation>? _resourceTransformations;
    private List<ResourceTransform>? _resourceTransforms;
    private List<Input<Alias>>? _aliases;
    private List<string>? _replaceOnChanges;
    private InputList<Resource>? _replaceWith;
    private ResourceHookBinding? _hooks;
    private List<string>? _hideDiffs;

    protected ResourceOptions()
    {
    }

    /// <summary>The id of a resource that exists and is only read.</summary>
    public Input<string>? Id { get; set; }

    public Resource? Parent { get; set; }

    public InputList<Resource> DependsOn { get => _dependsOn ??= []; set => _dependsOn = value; }

    public bool? Protect { get; set; }

    public List<string> IgnoreChanges { get => _ignoreChanges ??= []; set => _ignoreChanges = value; }

    public string? Version { get; set; }

    public ProviderResource? Provider { get; set; }

    public CustomTimeouts? CustomTimeouts { get; set; }

    /// <summary>Run in the constructor of the resource and of all its descendants, also under mocks.</summary>
    public List<ResourceTransformation> ResourceTransformations
    {
        get => _resourceTransformations ??= [];
        set => _resourceTransformations = value;
    }

    /// <summary>Run by the engine; mocks have none, so they never run here.</summary>
    public List<ResourceTransform> ResourceTransforms
    {
        get => _resourceTransforms ??= [];
        set => _resourceTransforms = value;
    }

    public List<Input<Alias>> Aliases { get => _aliases ??= []; set => _aliases = value; }

    /// <summary>The URN of a resource of this deployment whose state is read.</summary>
    public string? Urn { get; set; }

    public List<string> ReplaceOnChanges { get => _replaceOnChanges ??= []; set => _replaceOnChanges = value; }

    public string? PluginDownloadURL { get; set; }

    public bool? RetainOnDelete { get; set; }

    public Resource? DeletedWith { get; set; }

    public InputList<Resource> ReplaceWith { get => _replaceWith ??= []; set => _replaceWith = value; }

    /// <summary>Run by the engine; mocks have none, so they never run here.</summary>
    public ResourceHookBinding Hooks { get => _hooks ??= new(); set => _hooks = value; }

    public List<string> HideDiffs { get => _hideDiffs ??= []; set => _hideDiffs = value; }

    public Input<object>? ReplacementTrigger { get; set; }
}

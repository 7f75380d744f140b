namespace Pulumi;

/// <summary>Options of a resource that a provider manages.</summary>
public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;
    private Dictionary<string, string>? _envVarMappings;

    public bool? DeleteBeforeReplace { get; set; }

    /// <summary>Outputs that the engine marks as secret; it has no effect under mocks.</summary>
    public List<string> AdditionalSecretOutputs
    {
        get => _additionalSecretOutputs ??= [];
        set => _additionalSecretOutputs = value;
    }

    public string? ImportId { get; set; }

    public Dictionary<string, string> EnvVarMappings { get => _envVarMappings ??= []; set => _envVarMappings = value; }

    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2)
    {
        var merged = (CustomResourceOptions?)options1?.Clone() ?? new();
        if (options2 is not null)
        {
            merged.MergeFrom(options2);
        }

        return merged;
    }

    private protected override void Separate()
    {
        base.Separate();
        _additionalSecretOutputs = Copy(_additionalSecretOutputs);
        _envVarMappings = _envVarMappings is null ? null : new(_envVarMappings);
    }

    private void MergeFrom(CustomResourceOptions second)
    {
        base.MergeFrom(second);
        DeleteBeforeReplace = second.DeleteBeforeReplace ?? DeleteBeforeReplace;
        ImportId = second.ImportId ?? ImportId;
        _additionalSecretOutputs = Join(_additionalSecretOutputs, second._additionalSecretOutputs);
        foreach (var (name, value) in second._envVarMappings ?? [])
        {
            EnvVarMappings[name] = value;
        }
    }
}

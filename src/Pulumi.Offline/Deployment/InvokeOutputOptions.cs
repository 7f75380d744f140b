namespace Pulumi;

/// <summary>How a provider's function is called when its result is an output.</summary>
public class InvokeOutputOptions : InvokeOptions
{
    public InputList<Resource> DependsOn { get => field ??= []; set; }
}

namespace Pulumi;

/// <summary>
/// The program as a class: its constructor creates the resources, its properties with <see cref="OutputAttribute"/> are
/// the stack's outputs.
/// </summary>
public class Stack : ComponentResource
{
    internal const string TypeToken = "pulumi:pulumi:Stack";

    public Stack(StackOptions? options = null)
        : base(TypeToken, Deployment.Internal.RootName, Convert(options))
        => Deployment.Internal.Stack = this;

    /// <summary>Registers the outputs once the constructor has run; each must have been assigned by then.</summary>
    internal void RegisterDeclaredOutputs()
    {
        var outputs = DeclaredOutputs.Of(this);
        var missing = outputs.Where(output => output.Value is null).Select(output => output.Key).ToArray();
        if (missing.Length > 0)
        {
            throw new RunException(
                $"Output(s) '{string.Join(", ", missing)}' have no value assigned. "
                + "[Output] attributed properties must be assigned inside Stack constructor.");
        }

        var wrong = outputs.Where(output => output.Value is not IOutput).Select(output => output.Key).ToArray();
        if (wrong.Length > 0)
        {
            throw RunException.OutputsHaveIncorrectType(wrong);
        }

        RegisterOutputs(outputs);
    }

    private static ComponentResourceOptions? Convert(StackOptions? options) => options is null ? null : new()
    {
        ResourceTransformations = options.ResourceTransformations,
        ResourceTransforms = options.ResourceTransforms,
    };
}

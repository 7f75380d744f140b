using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Inputs;

public sealed class PolicyStatementArgs : ResourceArgs
{
    [Input("Action")]
    public InputUnion<string, ImmutableArray<string>>? Action { get; set; }

    [field: Input("Condition")]
    public InputMap<object> Condition { get => field ??= new(); set; }

    [Input("Effect", required: true)]
    public Input<Pulumi.Aws.Iam.PolicyStatementEffect> Effect { get; set; } = null!;

    [Input("NotAction")]
    public InputUnion<string, ImmutableArray<string>>? NotAction { get; set; }

    [Input("NotPrincipal")]
    public object? NotPrincipal { get; set; }

    [Input("NotResource")]
    public InputUnion<string, ImmutableArray<string>>? NotResource { get; set; }

    [Input("Principal")]
    public object? Principal { get; set; }

    [Input("Resource")]
    public InputUnion<string, ImmutableArray<string>>? Resource { get; set; }

    [Input("Sid")]
    public Input<string>? Sid { get; set; }

    public static new PolicyStatementArgs Empty => new();
}

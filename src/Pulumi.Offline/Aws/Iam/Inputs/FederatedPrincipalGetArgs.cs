using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Inputs;

public sealed class FederatedPrincipalGetArgs : ResourceArgs
{
    [Input("Federated", required: true)]
    public InputUnion<string, ImmutableArray<string>> Federated { get; set; } = null!;

    public static new FederatedPrincipalGetArgs Empty => new();
}

using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Inputs;

public sealed class ServicePrincipalGetArgs : ResourceArgs
{
    [Input("Service", required: true)]
    public InputUnion<string, ImmutableArray<string>> Service { get; set; } = null!;

    public static new ServicePrincipalGetArgs Empty => new();
}

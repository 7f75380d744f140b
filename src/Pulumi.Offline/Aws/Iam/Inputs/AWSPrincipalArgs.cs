using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Inputs;

public sealed class AWSPrincipalArgs : ResourceArgs
{
    [Input("AWS", required: true)]
    public InputUnion<string, ImmutableArray<string>> AWS { get; set; } = null!;

    public static new AWSPrincipalArgs Empty => new();
}

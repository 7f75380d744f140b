using System.Collections.Immutable;

namespace Pulumi.Aws.Iam.Inputs;

public sealed class AWSPrincipalGetArgs : ResourceArgs
{
    [Input("AWS", required: true)]
    public InputUnion<string, ImmutableArray<string>> AWS { get; set; } = null!;

    public static new AWSPrincipalGetArgs Empty => new();
}

namespace Pulumi.Aws.S3;

public sealed class BucketPolicyState : ResourceArgs
{
    [Input("bucket")]
    public Input<string>? Bucket { get; set; }

    [Input("policy")]
    public InputUnion<string, Inputs.PolicyDocumentGetArgs>? Policy { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    public static new BucketPolicyState Empty => new();
}

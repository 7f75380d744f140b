namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketLoggingGetArgs : ResourceArgs
{
    [Input("targetBucket", required: true)]
    public Input<string> TargetBucket { get; set; } = null!;

    [Input("targetPrefix")]
    public Input<string>? TargetPrefix { get; set; }

    public static new BucketLoggingGetArgs Empty => new();
}

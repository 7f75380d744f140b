namespace Pulumi.Aws.S3.Inputs;

public sealed class BucketCorsRuleArgs : ResourceArgs
{
    [field: Input("allowedHeaders")]
    public InputList<string> AllowedHeaders { get => field ??= []; set; }

    [field: Input("allowedMethods", required: true)]
    public InputList<string> AllowedMethods { get => field ??= []; set; }

    [field: Input("allowedOrigins", required: true)]
    public InputList<string> AllowedOrigins { get => field ??= []; set; }

    [field: Input("exposeHeaders")]
    public InputList<string> ExposeHeaders { get => field ??= []; set; }

    [Input("maxAgeSeconds")]
    public Input<int>? MaxAgeSeconds { get; set; }

    public static new BucketCorsRuleArgs Empty => new();
}

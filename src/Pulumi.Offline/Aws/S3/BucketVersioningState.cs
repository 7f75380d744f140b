namespace Pulumi.Aws.S3;

public sealed class BucketVersioningState : ResourceArgs
{
    [Input("bucket")]
    public Input<string>? Bucket { get; set; }

    [Input("expectedBucketOwner")]
    public Input<string>? ExpectedBucketOwner { get; set; }

    [Input("mfa")]
    public Input<string>? Mfa { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("versioningConfiguration")]
    public Input<Inputs.BucketVersioningVersioningConfigurationGetArgs>? VersioningConfiguration { get; set; }

    public static new BucketVersioningState Empty => new();
}

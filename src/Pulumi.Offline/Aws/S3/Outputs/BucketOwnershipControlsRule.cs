namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketOwnershipControlsRule
{
    public readonly string ObjectOwnership;

    [OutputConstructor]
    internal BucketOwnershipControlsRule(string objectOwnership)
    {
        ObjectOwnership = objectOwnership;
    }
}

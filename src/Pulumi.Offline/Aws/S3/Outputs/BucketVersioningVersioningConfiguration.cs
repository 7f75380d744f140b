namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketVersioningVersioningConfiguration
{
    public readonly string MfaDelete;
    public readonly string Status;

    [OutputConstructor]
    internal BucketVersioningVersioningConfiguration(string mfaDelete, string status)
    {
        MfaDelete = mfaDelete;
        Status = status;
    }
}

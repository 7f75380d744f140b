namespace Pulumi.Aws.S3.Outputs;

[OutputType]
public sealed class BucketVersioning
{
    public readonly bool? Enabled;
    public readonly bool? MfaDelete;

    [OutputConstructor]
    internal BucketVersioning(bool? enabled, bool? mfaDelete)
    {
        Enabled = enabled;
        MfaDelete = mfaDelete;
    }
}

namespace Pulumi.Aws;

/// <summary>The AWS partition that the provider works in.</summary>
public static class GetPartition
{
    private const string TypeToken = "aws:index/getPartition:getPartition";

    public static Task<GetPartitionResult> InvokeAsync(GetPartitionArgs? args = null, InvokeOptions? options = null)
        => Deployment.Instance.InvokeAsync<GetPartitionResult>(
            TypeToken,
            args ?? new GetPartitionArgs(),
            AwsPackage.Options(options));

    public static Output<GetPartitionResult> Invoke(GetPartitionInvokeArgs? args = null, InvokeOptions? options = null)
        => Deployment.Instance.Invoke<GetPartitionResult>(
            TypeToken,
            args ?? new GetPartitionInvokeArgs(),
            AwsPackage.Options(options));

    public static Output<GetPartitionResult> Invoke(GetPartitionInvokeArgs args, InvokeOutputOptions options)
        => Deployment.Instance.Invoke<GetPartitionResult>(
            TypeToken,
            args ?? new GetPartitionInvokeArgs(),
            AwsPackage.Options(options));
}

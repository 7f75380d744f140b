namespace Pulumi.Aws;

/// <summary>The region that the provider works in.</summary>
public static class GetRegion
{
    private const string TypeToken = "aws:index/getRegion:getRegion";

    public static Task<GetRegionResult> InvokeAsync(GetRegionArgs? args = null, InvokeOptions? options = null)
        => Deployment.Instance.InvokeAsync<GetRegionResult>(TypeToken, args ?? new GetRegionArgs(), AwsPackage.Options(options));

    public static Output<GetRegionResult> Invoke(GetRegionInvokeArgs? args = null, InvokeOptions? options = null)
        => Deployment.Instance.Invoke<GetRegionResult>(TypeToken, args ?? new GetRegionInvokeArgs(), AwsPackage.Options(options));

    public static Output<GetRegionResult> Invoke(GetRegionInvokeArgs args, InvokeOutputOptions options)
        => Deployment.Instance.Invoke<GetRegionResult>(TypeToken, args ?? new GetRegionInvokeArgs(), AwsPackage.Options(options));
}

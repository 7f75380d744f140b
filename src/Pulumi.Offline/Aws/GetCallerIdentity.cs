namespace Pulumi.Aws;

/// <summary>The account and identity that the provider works with.</summary>
public static class GetCallerIdentity
{
    private const string TypeToken = "aws:index/getCallerIdentity:getCallerIdentity";

    public static Task<GetCallerIdentityResult> InvokeAsync(GetCallerIdentityArgs? args = null, InvokeOptions? options = null)
        => Deployment.Instance.InvokeAsync<GetCallerIdentityResult>(
            TypeToken,
            args ?? new GetCallerIdentityArgs(),
            AwsPackage.Options(options));

    public static Output<GetCallerIdentityResult> Invoke(GetCallerIdentityInvokeArgs? args = null, InvokeOptions? options = null)
        => Deployment.Instance.Invoke<GetCallerIdentityResult>(
            TypeToken,
            args ?? new GetCallerIdentityInvokeArgs(),
            AwsPackage.Options(options));

    public static Output<GetCallerIdentityResult> Invoke(GetCallerIdentityInvokeArgs args, InvokeOutputOptions options)
        => Deployment.Instance.Invoke<GetCallerIdentityResult>(
            TypeToken,
            args ?? new GetCallerIdentityInvokeArgs(),
            AwsPackage.Options(options));
}

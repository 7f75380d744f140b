namespace Pulumi.Aws.Iam;

/// <summary>Looks up an IAM role.</summary>
public static class GetRole
{
    private const string TypeToken = "aws:iam/getRole:getRole";

    public static Task<GetRoleResult> InvokeAsync(GetRoleArgs args, InvokeOptions? options = null)
        => Deployment.Instance.InvokeAsync<GetRoleResult>(TypeToken, args ?? new GetRoleArgs(), AwsPackage.Options(options));

    public static Output<GetRoleResult> Invoke(GetRoleInvokeArgs args, InvokeOptions? options = null)
        => Deployment.Instance.Invoke<GetRoleResult>(TypeToken, args ?? new GetRoleInvokeArgs(), AwsPackage.Options(options));

    public static Output<GetRoleResult> Invoke(GetRoleInvokeArgs args, InvokeOutputOptions options)
        => Deployment.Instance.Invoke<GetRoleResult>(TypeToken, args ?? new GetRoleInvokeArgs(), AwsPackage.Options(options));
}

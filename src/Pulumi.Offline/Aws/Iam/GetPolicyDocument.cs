namespace Pulumi.Aws.Iam;

/// <summary>Renders an IAM policy document.</summary>
public static class GetPolicyDocument
{
    private const string TypeToken = "aws:iam/getPolicyDocument:getPolicyDocument";

    public static Task<GetPolicyDocumentResult> InvokeAsync(GetPolicyDocumentArgs? args = null, InvokeOptions? options = null)
        => Deployment.Instance.InvokeAsync<GetPolicyDocumentResult>(
            TypeToken,
            args ?? new GetPolicyDocumentArgs(),
            AwsPackage.Options(options));

    public static Output<GetPolicyDocumentResult> Invoke(GetPolicyDocumentInvokeArgs? args = null, InvokeOptions? options = null)
        => Deployment.Instance.Invoke<GetPolicyDocumentResult>(
            TypeToken,
            args ?? new GetPolicyDocumentInvokeArgs(),
            AwsPackage.Options(options));

    public static Output<GetPolicyDocumentResult> Invoke(GetPolicyDocumentInvokeArgs args, InvokeOutputOptions options)
        => Deployment.Instance.Invoke<GetPolicyDocumentResult>(
            TypeToken,
            args ?? new GetPolicyDocumentInvokeArgs(),
            AwsPackage.Options(options));
}

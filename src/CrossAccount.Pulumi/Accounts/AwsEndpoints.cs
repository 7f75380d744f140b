namespace CrossAccount.Pulumi.Accounts;

/// <summary>Endpoints in place of AWS's own. Unset ones stay AWS's.</summary>
/// <param name="Iam">The endpoint of IAM.</param>
/// <param name="Sts">The endpoint of STS.</param>
/// <param name="S3">The endpoint of S3, addressed by path.</param>
public sealed record AwsEndpoints(Uri? Iam = null, Uri? Sts = null, Uri? S3 = null)
{
    /// <summary>One endpoint for all services, as local AWS servers have it.</summary>
    public static AwsEndpoints All(Uri endpoint) => new(endpoint, endpoint, endpoint);
}

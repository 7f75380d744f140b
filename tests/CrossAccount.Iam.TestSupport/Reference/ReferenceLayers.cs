namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>The names of the layers.</summary>
internal static class ReferenceLayers
{
    public const string Partition = "Partition";
    public const string AccountRoot = "AccountRoot";
    public const string ResourceControl = "ResourceControlPolicy";
    public const string ServiceControl = "ServiceControlPolicy";
    public const string Trust = "TrustPolicy";
    public const string Resource = "ResourcePolicy";
    public const string Identity = "IdentityPolicy";
    public const string Boundary = "PermissionsBoundary";
    public const string Session = "SessionPolicy";
}

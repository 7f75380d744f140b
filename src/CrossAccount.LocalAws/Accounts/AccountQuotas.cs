using CrossAccount.Iam.Writing;

namespace CrossAccount.LocalAws.Accounts;

/// <summary>The limits of one account: AWS's defaults, and for some a higher value that AWS grants on request.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and STS quotas</see>.</remarks>
public sealed record AccountQuotas
{
    private readonly int _trustPolicySize = PolicySize.TrustPolicy;
    private readonly int _managedPoliciesPerRole = 10;
    private readonly int _managedPoliciesPerUser = 10;

    /// <summary>AWS's defaults.</summary>
    public static AccountQuotas Default { get; } = new();

    /// <summary>Characters of a role's trust policy: 2,048, at most 8,192.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 2,048 to 8,192.</exception>
    public int TrustPolicySize
    {
        get => _trustPolicySize;
        init => _trustPolicySize = InRange(value, PolicySize.TrustPolicy, PolicySize.RaisedTrustPolicy, nameof(TrustPolicySize));
    }

    /// <summary>Managed policies attached to one role: 10, at most 25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 10 to 25.</exception>
    public int ManagedPoliciesPerRole
    {
        get => _managedPoliciesPerRole;
        init => _managedPoliciesPerRole = InRange(value, 10, 25, nameof(ManagedPoliciesPerRole));
    }

    /// <summary>Managed policies attached to one user: 10, at most 20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 10 to 20.</exception>
    public int ManagedPoliciesPerUser
    {
        get => _managedPoliciesPerUser;
        init => _managedPoliciesPerUser = InRange(value, 10, 20, nameof(ManagedPoliciesPerUser));
    }

    /// <summary>Roles in the account: 1,000 unless raised.</summary>
    public int Roles { get; init; } = 1000;

    /// <summary>Customer managed policies in the account: 1,500 unless raised.</summary>
    public int CustomerManagedPolicies { get; init; } = 1500;

    /// <summary>Groups in the account: 300 unless raised.</summary>
    public int Groups { get; init; } = 300;

    internal const int ManagedPoliciesPerGroup = 10;
    internal const int Users = 5000;
    internal const int GroupsPerUser = 10;
    internal const int AccessKeysPerUser = 2;
    internal const int MfaDevicesPerUser = 8;
    internal const int VersionsPerPolicy = 5;
    internal const int PolicyVersions = 10_000;
    internal const int Tags = 50;
    internal const int InstanceProfiles = 1000;
    internal const int OpenIdConnectProviders = 100;
    internal const int ClientIdsPerOpenIdConnectProvider = 100;
    internal const int ThumbprintsPerOpenIdConnectProvider = 5;
    internal const int SamlProviders = 100;
    internal const int ServerCertificates = 20;
    internal const int SigningCertificatesPerUser = 2;

    private static int InRange(int value, int minimum, int maximum, string name) => value >= minimum && value <= maximum
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"the quota `{name}` must be {minimum} to {maximum}, which is all that AWS grants");
}

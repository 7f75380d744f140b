using System.Runtime.CompilerServices;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Pulumi.Accounts;

/// <summary>
/// The quotas of an account that AWS raises on request. A raised one is never assumed: whoever had AWS raise it says so here.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and STS quotas</see>.</remarks>
public sealed record AwsAccountQuotas
{
    /// <summary>The most that AWS grants for <see cref="TrustPolicySize"/>.</summary>
    public const int MaximumTrustPolicySize = PolicySize.RaisedTrustPolicy;

    /// <summary>AWS's own value of <see cref="ManagedPoliciesPerRole"/>.</summary>
    public const int DefaultManagedPoliciesPerRole = 10;

    /// <summary>The most that AWS grants for <see cref="ManagedPoliciesPerRole"/>.</summary>
    public const int MaximumManagedPoliciesPerRole = 25;

    /// <summary>AWS's own value of <see cref="Roles"/>.</summary>
    public const int DefaultRoles = 1000;

    /// <summary>The most that AWS grants for <see cref="Roles"/>.</summary>
    public const int MaximumRoles = 10000;

    /// <summary>AWS's own value of <see cref="CustomerManagedPolicies"/>.</summary>
    public const int DefaultCustomerManagedPolicies = 1500;

    /// <summary>The most that AWS grants for <see cref="CustomerManagedPolicies"/>.</summary>
    public const int MaximumCustomerManagedPolicies = 10000;

    /// <summary>AWS's own values.</summary>
    public static AwsAccountQuotas Default { get; } = new();

    /// <summary>Characters of a role's trust policy, white space aside: 2,048, at most 8,192.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 2,048 to 8,192.</exception>
    public int TrustPolicySize
    {
        get;
        init => field = InRange(value, PolicySize.TrustPolicy, MaximumTrustPolicySize);
    } = PolicySize.TrustPolicy;

    /// <summary>Managed policies that are attached to one role: 10, at most 25.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 10 to 25.</exception>
    public int ManagedPoliciesPerRole
    {
        get;
        init => field = InRange(value, DefaultManagedPoliciesPerRole, MaximumManagedPoliciesPerRole);
    } = DefaultManagedPoliciesPerRole;

    /// <summary>Roles of the account: 1,000, at most 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 1,000 to 10,000.</exception>
    public int Roles
    {
        get;
        init => field = InRange(value, DefaultRoles, MaximumRoles);
    } = DefaultRoles;

    /// <summary>Customer managed policies of the account: 1,500, at most 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 1,500 to 10,000.</exception>
    public int CustomerManagedPolicies
    {
        get;
        init => field = InRange(value, DefaultCustomerManagedPolicies, MaximumCustomerManagedPolicies);
    } = DefaultCustomerManagedPolicies;

    private static int InRange(int value, int minimum, int maximum, [CallerMemberName] string name = "") => value >= minimum && value <= maximum
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"the quota `{name}` must be {minimum} to {maximum}, which is all that AWS grants");
}

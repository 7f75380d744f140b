using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Iam.Parsing;

/// <summary>How large policies may be in one account: AWS's defaults, and the one that AWS raises on request.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and STS quotas</see>.</remarks>
public sealed record PolicyQuotas
{
    /// <summary>AWS's defaults.</summary>
    public static PolicyQuotas Default { get; } = new();

    /// <summary>Characters of a role's trust policy, white space aside: 2,048 (<see cref="PolicySize.TrustPolicy"/>), at most 8,192.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 2,048 to 8,192.</exception>
    public int TrustPolicy
    {
        get;
        init => field = value is >= PolicySize.TrustPolicy and <= PolicySize.RaisedTrustPolicy
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"the quota of trust policies must be {PolicySize.TrustPolicy} to {PolicySize.RaisedTrustPolicy}, which is all that AWS grants");
    } = PolicySize.TrustPolicy;

    /// <summary>How large one policy of a kind may be, in the unit of <see cref="PolicySize.Count(string, PolicyKind)"/>.</summary>
    /// <remarks>
    /// An inline policy may be as large as all those of a role together; those of users and groups have less room, see
    /// <see cref="PolicySize.OfInlinePolicies"/>. A resource's policy may be as large as that of a bucket, the resource whose
    /// policies this library is about.
    /// </remarks>
    public int MaximumOf(PolicyKind kind) => kind switch
    {
        PolicyKind.Trust => TrustPolicy,
        PolicyKind.Inline => PolicySize.InlinePoliciesOfRole,
        PolicyKind.Resource => PolicySize.BucketPolicy,
        PolicyKind.Session => PolicySize.SessionPolicy,
        PolicyKind.ServiceControl => PolicySize.ServiceControlPolicy,
        PolicyKind.ResourceControl => PolicySize.ResourceControlPolicy,
        _ => PolicySize.ManagedPolicy,
    };
}

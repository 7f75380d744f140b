using System.Collections.Immutable;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Pulumi.Trust;

/// <summary>That callers have signed in with multi-factor authentication, and how long ago at most.</summary>
/// <remarks>
/// Only users with an MFA device can meet it, by giving a code with <c>sts:AssumeRole</c> or <c>sts:GetSessionToken</c>; sessions
/// of roles never carry it. The condition is <c>Bool</c>, without <c>IfExists</c>, which would let long-term access keys in.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html">MFA-protected API access</see>.
/// </remarks>
public sealed record MfaRequirement
{
    private MfaRequirement(TimeSpan? maxAge) => MaxAge = maxAge;

    /// <summary>MFA, however long ago.</summary>
    public static MfaRequirement Required { get; } = new(maxAge: null);

    /// <summary>How long ago MFA may have been given; null for any time.</summary>
    public TimeSpan? MaxAge { get; }

    /// <summary>MFA not longer ago than this.</summary>
    /// <param name="maxAge">Whole seconds, from 1 second to 36 hours (the longest session of a user).</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is out of range or has a fraction of a second.</exception>
    public static MfaRequirement Within(TimeSpan maxAge)
    {
        if (maxAge < TimeSpan.FromSeconds(1) || maxAge > TimeSpan.FromHours(36) || maxAge.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(maxAge), maxAge, "the MFA age must be whole seconds from 1 second to 36 hours, the longest session of a user");
        }

        return new(maxAge);
    }

    internal ImmutableArray<Condition> Conditions
    {
        get
        {
            var present = new Condition(ConditionOperators.Bool, ContextKeys.MultiFactorAuthPresent, "true");
            return MaxAge is { } age
                ? [present, new(ConditionOperators.NumericLessThanEquals, ContextKeys.MultiFactorAuthAge, ((int)age.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture))]
                : [present];
        }
    }
}

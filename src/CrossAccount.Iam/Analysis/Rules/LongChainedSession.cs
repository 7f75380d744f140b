using System.Globalization;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class LongChainedSession : FindingRule
{
    public override string Id => "long-chained-session";

    public override string Title => "A session longer than chaining permits";

    public override string What => "Sessions may last more than an hour, but only roles are allowed to assume the role, or only roles are trusted.";

    public override string Why =>
        "A role that assumes another one chains them, and a chained session lasts at most one hour: a call that asks for more fails. Roles of EC2 instances are the exception.";

    public override string Mend => "leave `maxSessionDuration` out, or allow users";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining";

    internal override IEnumerable<Finding> Check(Review review) =>
        from delegation in review.Program.Delegations
        where delegation.MaxSessionDuration.Seconds > AccessChain.MaximumSessionSeconds && IsForRolesAlone(delegation)
        select Found(delegation, $"{delegation.SettingsPath}.role.maxSessionDuration", string.Create(CultureInfo.InvariantCulture,
            $"sessions may last {delegation.MaxSessionDuration.Seconds} seconds, but only roles assume the role, for {AccessChain.MaximumSessionSeconds} seconds at most"));

    private static bool IsForRolesAlone(ReviewedDelegation delegation) =>
        (delegation.Allowed.Any() && delegation.Allowed.All(access => !access.IsForPeople))
        || (delegation.Grants.Any() && delegation.Grants.All(grant => TrustReading.IsForRolesAlone(grant.Statement)));
}

using CrossAccount.Iam.Analysis.Estates;

namespace CrossAccount.Iam.Analysis.Differences;

/// <summary>Roles whose sessions may last longer or less long.</summary>
internal static class SessionChanges
{
    public static IEnumerable<AccessChange> Between(Estate before, Estate after) =>
        from was in before.Roles
        let now = after.FindRole(was.Arn)
        where now is not null && now.MaxSessionDuration != was.MaxSessionDuration
        select new AccessChange(
            now.MaxSessionDuration > was.MaxSessionDuration ? AccessChangeKind.Looser : AccessChangeKind.Stricter,
            null,
            was.Arn,
            $"sessions last at most {now.MaxSessionDuration.Seconds} seconds instead of {was.MaxSessionDuration.Seconds}");
}

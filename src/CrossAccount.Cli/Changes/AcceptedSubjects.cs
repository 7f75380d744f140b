using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Reports;

namespace CrossAccount.Cli.Changes;

/// <summary>What acceptances can be about in a stack: the access that is there, as changes name it.</summary>
internal static class AcceptedSubjects
{
    public static IEnumerable<string> Of(PreviewReport report) => report.Delegations.SelectMany(Of);

    private static IEnumerable<string> Of(DelegationAccess delegation)
    {
        string role = AccessTables.Short(delegation.Role);
        return delegation.Rows.Where(row => row.IsAllowed).Select(row => $"{row.Who} on {role}")
            .Concat(delegation.Permissions.Where(row => row.IsAllowed).Select(row => $"sessions of {role} on {row.Resource}"))
            .Append($"sessions of {role}")
            .Concat(delegation.PermissionsBoundary is null ? [$"boundary of {role}"] : []);
    }
}

using System.Collections.Immutable;
using CrossAccount.Cli.Rehearsal;
using CrossAccount.Cli.Rehearsal.Sessions;

namespace CrossAccount.Cli.Reports;

/// <summary>What a session tried on one bucket or service, one after the other, and that was decided alike.</summary>
internal sealed record SessionRowGroup(ImmutableArray<SessionRow> Rows) : IRehearsalRow
{
    public SessionRow First => Rows[0];

    public string Delegation => First.Delegation;

    public bool ExpectAllowed => First.ExpectAllowed;

    public Outcome Actual => First.Actual;

    public bool IsAsDeclared => ((IRehearsalRow)First).IsAsDeclared;

    public string Actions => string.Join(", ", Rows.Select(row => row.Action));

    public string Place => PlaceOf(First);

    public static IEnumerable<SessionRowGroup> Of(IEnumerable<SessionRow> rows) =>
        rows.GroupBy(row => (row.Delegation, PlaceOf(row), row.ExpectAllowed, row.Actual.Decision, row.Actual.Because))
            .Select(group => new SessionRowGroup([.. group]));

    private static string PlaceOf(SessionRow row)
    {
        (string bucket, string key) = S3Address.Of(row.Resource);
        int folder = key.IndexOf(SessionPlanner.Folder, StringComparison.Ordinal);
        string place = bucket switch
        {
            "*" => "all buckets",
            "" when row.Action.StartsWith("iam:", StringComparison.OrdinalIgnoreCase) => "IAM of the account",
            "" => row.Resource,
            _ when key.Length == 0 || folder == 0 => bucket,
            _ => $"{bucket}/{(folder < 0 ? key : key[..folder])}",
        };
        return row.Account == "trusting" ? place : $"{place} ({row.Account} account)";
    }
}

using System.Collections.Immutable;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Reports.Html.Access;
using CrossAccount.Cli.Reports.Html.Graph;
using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>All that the page shows.</summary>
public sealed record PageView
{
    /// <summary>More documents than these are closed, even when few are asked to be open.</summary>
    private const int MostOpenDocuments = 3;

    public required string Stack { get; init; }

    public required string SettingsFile { get; init; }

    public required string Subtitle { get; init; }

    public required string Verdict { get; init; }

    public required bool IsAsDeclared { get; init; }

    public required string ExternalIdCommand { get; init; }

    public ImmutableArray<string> StandIns { get; init; } = [];

    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>What changed since what is committed; null when that was not asked.</summary>
    public ReviewView? Review { get; init; }

    public required MatrixView Matrix { get; init; }

    /// <summary>The picture; null when nobody gets in and nobody is denied.</summary>
    public GraphView? Graph { get; init; }

    public ImmutableArray<RoleView> Roles { get; init; } = [];

    public ImmutableArray<FindingView> Findings { get; init; } = [];

    public ImmutableArray<AccountResources> Resources { get; init; } = [];

    public ImmutableArray<DocumentView> Documents { get; init; } = [];

    public ImmutableArray<string> NotKnown { get; init; } = [];

    public bool OpensDocuments => Documents.Length <= MostOpenDocuments;

    internal static PageView Of(PreviewReport report)
    {
        MatrixView matrix = MatrixView.Of(report);
        Dictionary<string, string> titles = report.Accounts.ToDictionary(
            account => account.Id, account => account.Name.Length == 0 ? account.Id : $"{account.Id}, {account.Name}", StringComparer.Ordinal);
        Dictionary<string, RoleHandOver> handOvers = report.HandOver.Delegations.ToDictionary(delegation => delegation.Name, delegation => delegation.HandOver, StringComparer.Ordinal);
        string trusting = report.Accounts.First(account => account.IsTrusting).Id;
        string trusted = string.Join(", ", report.Accounts.Where(account => !account.IsTrusting && account.Name.Length > 0).Select(account => account.Id));
        GraphView? graph = report.IsStopped ? null : GraphView.Of(report, titles);
        return new()
        {
            Stack = report.Stack,
            SettingsFile = report.SettingsFile,
            Subtitle = $"{PreviewSentences.Delegations(report)} from {trusted} into {trusting}",
            Verdict = PreviewSentences.Verdict(report),
            IsAsDeclared = report.IsAsDeclared,
            ExternalIdCommand = report.HandOver.ExternalIdCommand,
            StandIns = report.StandIns,
            Facts = [.. FactsOf(report)],
            Review = report.Review is { } review ? ReviewView.Of(review) : null,
            Matrix = matrix,
            Graph = graph is { Edges.IsEmpty: false } ? graph : null,
            Roles = [.. report.Delegations.Select(delegation => RoleView.Of(delegation, handOvers[delegation.Delegation]))],
            Findings = [.. report.Findings.Open.Select(finding => new FindingView(finding, null)), .. report.Findings.Accepted.Select(entry => new FindingView(entry.Finding, entry.Acceptance))],
            Resources = [.. AccountResources.Of(report, titles)],
            Documents = [.. report.Documents.Select(DocumentView.Of)],
            NotKnown = report.NotKnown,
        };
    }

    private static IEnumerable<Fact> FactsOf(PreviewReport report)
    {
        AccessRow[] rows = [.. report.Delegations.SelectMany(delegation => delegation.Rows)];
        int[] tones = [.. Tones.All.Select(tone => rows.Count(row => Tones.Of(row) == tone))];
        return Tones.All.Select(tone => new Fact(tones[(int)tone], tone == Tone.Allowed ? "get in directly" : tone.Label(), tone.Class()))
            .Append(new(report.Findings.Open.Length, "open findings", report.Findings.Open.IsEmpty ? "" : "through"))
            .Append(new(report.Resources.Length, "resources", ""));
    }
}

using System.Globalization;
using CrossAccount.Cli.HandOver;
using CrossAccount.Cli.Preview;
using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.Reports;

/// <summary>What previews say in words, alike in all formats.</summary>
internal static class PreviewSentences
{
    /// <summary>More names than these are counted, not told.</summary>
    private const int MostNames = 10;

    private const string Nothing = "nothing";

    public static string Delegations(PreviewReport report) => report.Delegations.Length == 1 ? "one delegation" : $"{report.Delegations.Length} delegations";

    /// <summary>How much of the quota a document or those together use.</summary>
    public static string Percent(PreviewDocument document) => $"{100.0 * document.Together / document.Quota:0} %";

    public static string How(AccessRow row) =>
        row.IsThroughRoles ? $"through {string.Join(" → ", row.Between.Select(AccessTables.Short))}" : "directly";

    /// <summary>What a row needs: a line for each way, or for each step that needs something.</summary>
    public static string Needs(AccessRow row)
    {
        string outside = row.IsOutside ? ", and its own account's permission" : "";
        string[] needs = row.IsThroughRoles
            ? [.. row.Steps.Select((step, index) => (Way: step.Ways[0], index)).Where(step => !step.Way.Needs.IsEmpty)
                .Select(step => string.Create(CultureInfo.InvariantCulture, $"step {step.index + 1} with {step.Way.NeedsText}"))]
            : [.. row.Steps.SelectMany(step => step.Ways).Select(way => IsPlain(way, row) ? Nothing : $"with {way.NeedsText}{outside}")];
        return string.Join('\n', needs.Where(need => need != Nothing));
    }

    /// <summary>A mark that says at a glance what a row says: in, out, in by a way around, or not as declared.</summary>
    public static string Mark(AccessRow row) =>
        !row.IsAsDeclared ? "✗" : !row.IsAllowed ? "–" : row is { IsThroughRoles: true, Declared: "denied" } ? "!" : "✓";

    /// <summary>The statements that decide a row: a line for each, numbered by steps where there are several; or why there is none.</summary>
    public static string By(AccessRow row)
    {
        if (!row.IsAllowed)
        {
            return row.Because;
        }

        IEnumerable<string> lines = row.IsThroughRoles
            ? row.Steps.SelectMany((step, index) => step.Ways[0].Statements.Select(statement => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {statement}")))
            : row.Steps.SelectMany(step => step.Ways).SelectMany(way => way.Statements).Distinct();
        return string.Join('\n', lines);
    }

    /// <summary>What is to be said about a delegation beside its rows.</summary>
    public static IEnumerable<string> Of(DelegationAccess delegation)
    {
        if (!delegation.Allowed.IsEmpty)
        {
            yield return Beside(delegation);
        }

        foreach (string trust in delegation.AccountTrusts)
        {
            yield return $"The trust policy names a whole account, {trust}.";
        }

        if (!delegation.Nobody.IsEmpty)
        {
            yield return $"Named by the trust policy, but nobody: {string.Join(", ", delegation.Nobody)}.";
        }
    }

    /// <summary>As in <i>Beside role/Developers of 1…, these 3 principals can assume role/UpdateData of 9…: user/David of 1…, …</i>.</summary>
    public static string Beside(DelegationAccess delegation)
    {
        string allowed = string.Join(", ", delegation.Allowed);
        string role = AccessTables.Short(delegation.Role);
        AccessRow[] beside = [.. delegation.Beside];
        if (beside.Length == 0)
        {
            return $"Beside {allowed}, nobody can assume {role}.";
        }

        string who = beside.Length == 1 ? "this principal" : string.Create(CultureInfo.InvariantCulture, $"these {beside.Length:#,0} principals");
        string names = string.Join("; ", beside.Take(MostNames).Select(row => $"{row.Who}, {Policies(row)}"));
        string more = beside.Length > MostNames ? string.Create(CultureInfo.InvariantCulture, $"; and {beside.Length - MostNames:#,0} more") : "";
        return $"Beside {allowed}, {who} can assume {role}: {names}{more}.";
    }

    /// <summary>The first line of each hand-over: for whom it is.</summary>
    public static IEnumerable<string> HandOver(PreviewReport report) => report.HandOver.Delegations.Select(delegation =>
        delegation.HandOver.WithheldBecause is { } reason
            ? $"{delegation.Name}: withheld, because {reason}"
            : $"{delegation.Name}: {string.Join("; ", delegation.HandOver.Recipients.Select(Describe))}");

    public static string Verdict(PreviewReport report)
    {
        if (report.IsStopped)
        {
            return "Nothing but the findings is known, because the program stops at what must not be deployed.";
        }

        int rows = report.Delegations.Sum(delegation => delegation.Rows.Count(row => row.Declared is not null && !row.IsThroughRoles));
        int wrong = report.Delegations.Sum(delegation => delegation.Rows.Count(row => !row.IsAsDeclared));
        return wrong == 0
            ? rows == 1 ? "The one principal that the settings name is decided as declared." : $"All {rows} principals that the settings name are decided as declared."
            : $"{wrong} of {rows} principals that the settings name {(wrong == 1 ? "is" : "are")} not decided as declared.";
    }

    private static bool IsPlain(AccessWayRow way, AccessRow row) => way.Needs.IsEmpty && !row.IsOutside;

    /// <summary>The policies that let a principal in, of the first step: the rest is the role's between.</summary>
    private static string Policies(AccessRow row) =>
        $"{How(row)} by {string.Join(" and ", row.Steps[0].Ways[0].Statements.Take(1).DefaultIfEmpty("the trust policy alone"))}";

    private static string Describe(RecipientHandOver recipient)
    {
        string[] given = [.. recipient.Items.Where(item => item.Value.Text is not null).Select(item => HandOverLabels.Of(item.Key))];
        string heading = HandOverLabels.HeadingOf(recipient);
        return $"{char.ToLowerInvariant(heading[0])}{heading[1..]}: {(given.Length == 0 ? "nothing" : string.Join(", ", given))}";
    }
}

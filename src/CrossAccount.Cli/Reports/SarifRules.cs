using System.Text.Json.Nodes;
using CrossAccount.Cli.Changes;
using CrossAccount.Iam.Analysis.Findings;

namespace CrossAccount.Cli.Reports;

/// <summary>The rules of a SARIF report: those of reviews, and two for changes of access.</summary>
internal static class SarifRules
{
    private const string Widened = "access-widened";
    private const string Changed = "access-changed";

    private static readonly string[] Ids = [.. FindingRules.All.Select(rule => rule.Id), Widened, Changed];

    public static string IdOf(ReviewedChange change) => change.Widens ? Widened : Changed;

    public static string LevelOf(ReviewedChange change) => change.Widens ? "error" : "note";

    public static int IndexOf(string rule) => Array.IndexOf(Ids, rule);

    public static JsonArray ToJson() =>
    [
        .. FindingRules.All.Select(rule => Of(
            rule.Id, rule.Title, rule.What, $"{rule.What} {rule.Why} To mend it, {rule.Mend}.", rule.Page, rule.Severity == FindingSeverity.Error ? "error" : "warning")),
        Of(
            Widened, "More is let in.", "Somebody gets in who did not before, or needs less for it, or sessions may do more.",
            "Decisions are compared, not documents. What is meant is accepted with a reason, by `preview --update --accept`.",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html", "error"),
        Of(
            Changed, "Access is another one.", "Somebody does not get in any more, or needs more for it, or a setting is another one.",
            "Decisions are compared, not documents. `preview --update` writes down what is meant.",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html", "note"),
    ];

    private static JsonObject Of(string id, string title, string what, string help, string page, string level) => new JsonObject
    {
        ["id"] = id,
        ["name"] = string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
        ["shortDescription"] = new JsonObject { ["text"] = title },
        ["fullDescription"] = new JsonObject { ["text"] = what },
        ["help"] = new JsonObject { ["text"] = $"{help} {page}", ["markdown"] = $"{help}\n\n[AWS's documentation]({page})" },
        ["helpUri"] = page,
        ["defaultConfiguration"] = new JsonObject { ["level"] = level },
        ["properties"] = new JsonObject { ["tags"] = new JsonArray("security", "aws", "iam") },
    };
}

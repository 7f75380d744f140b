using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrossAccount.Cli.Changes;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Preview;
using CrossAccount.Iam.Analysis.Findings;

namespace CrossAccount.Cli.Reports;

/// <summary>
/// Prints the findings of a preview, and what changed where that was asked, as SARIF 2.1.0: each at its line of the stack's file.
/// </summary>
/// <remarks><see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</see>.</remarks>
internal static class SarifPreviewReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Print(TextWriter output, PreviewReport report)
    {
        var locator = new SettingsLocator(Path.Combine(report.Folder, report.SettingsFile), report.Project);
        var results = new JsonArray();
        foreach (Finding finding in report.Findings.Open)
        {
            results.Add(Result(report, locator, finding.Rule.Id, LevelOf(finding.Rule), finding.Message, finding.SettingsPath));
        }

        foreach ((Finding finding, AcceptedFinding acceptance) in report.Findings.Accepted)
        {
            JsonObject result = Result(report, locator, finding.Rule.Id, LevelOf(finding.Rule), finding.Message, finding.SettingsPath);
            result["suppressions"] = new JsonArray(new JsonObject
            {
                ["kind"] = "inSource",
                ["justification"] = acceptance.Reason,
                ["location"] = Location(report, locator, acceptance.SettingsPath),
            });
            results.Add(result);
        }

        foreach (ReviewedChange change in report.Review?.Changes ?? [])
        {
            JsonObject result = Result(report, locator, SarifRules.IdOf(change), SarifRules.LevelOf(change), change.Sentence, SettingOf(report, change));
            if (change.Reason is not null)
            {
                result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "external", ["justification"] = change.Reason });
            }

            results.Add(result);
        }

        var document = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "CrossAccount.Pulumi",
                        ["semanticVersion"] = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3),
                        ["rules"] = SarifRules.ToJson(),
                    },
                },
                ["automationDetails"] = new JsonObject { ["id"] = $"crossaccount/{report.Stack}/" },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = results,
            }),
        };
        output.WriteLine(document.ToJsonString(new JsonSerializerOptions(AccessJson.Options) { NewLine = "\n" }));
    }

    private static string LevelOf(FindingRule rule) => rule.Severity == FindingSeverity.Error ? "error" : "warning";

    private static string SettingOf(PreviewReport report, ReviewedChange change) =>
        change.Delegation is null ? $"{report.Project}:delegations" : $"{report.Project}:delegations.{change.Delegation}";

    private static JsonObject Result(PreviewReport report, SettingsLocator locator, string rule, string level, string message, string setting) => new()
    {
        ["ruleId"] = rule,
        ["ruleIndex"] = SarifRules.IndexOf(rule),
        ["level"] = level,
        ["message"] = new JsonObject { ["text"] = $"{message} ({setting})" },
        ["locations"] = new JsonArray(Location(report, locator, setting)),
        ["partialFingerprints"] = new JsonObject { ["crossaccountSetting/v1"] = Fingerprint(report.Stack, rule, setting, message) },
    };

    private static JsonObject Location(PreviewReport report, SettingsLocator locator, string setting)
    {
        (int line, int column) = locator.Find(setting);
        return new()
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = RelativePath(report), ["uriBaseId"] = "%SRCROOT%" },
                ["region"] = new JsonObject { ["startLine"] = line, ["startColumn"] = column },
            },
        };
    }

    /// <summary>The file as the repository has it: from the folder with <c>.git</c>, or else from the project's.</summary>
    private static string RelativePath(PreviewReport report)
    {
        DirectoryInfo? root = new(report.Folder);
        while (root is not null && !Path.Exists(Path.Combine(root.FullName, ".git")))
        {
            root = root.Parent;
        }

        string path = Path.GetRelativePath(root?.FullName ?? report.Folder, Path.Combine(report.Folder, report.SettingsFile));
        return string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }

    private static string Fingerprint(params string[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))))[..32];
}

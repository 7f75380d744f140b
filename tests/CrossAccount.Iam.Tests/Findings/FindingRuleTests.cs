using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Findings;

/// <summary>Each rule has a program in which it finds something, and one much like it in which nothing is found.</summary>
public sealed class FindingRuleTests
{
    private const string Folder = "tests/CrossAccount.Iam.Tests/Findings/Cases";

    /// <summary>The one rule that is about acceptances, not about programs.</summary>
    private const string Acceptances = "unused-acceptance";

    public static TheoryData<string> Rules => [.. FindingRules.All.Select(rule => rule.Id).Where(id => id != Acceptances)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Review_Fails_FindsExactlyThis(string rule)
    {
        string file = $"{Folder}/{rule}/fails.json";
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1")
        {
            Update(file);
        }

        ReviewCase given = ReviewCase.Read(file);

        Assert.Contains(given.Findings, finding => finding.StartsWith($"{rule}: ", StringComparison.Ordinal));
        Assert.Equal(given.Findings, Lines(given));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Review_Passes_FindsNothing(string rule)
    {
        ReviewCase given = ReviewCase.Read($"{Folder}/{rule}/passes.json");

        Assert.Equal([], given.Findings);
        Assert.Equal([], Lines(given));
    }

    [Fact]
    public void Cases_AreOfRules() => Assert.Equal(
        Rules.Order(StringComparer.Ordinal),
        Repository.Files(Folder, "*.json").Select(file => file.Split('/')[^2]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Review_WithoutAccounts_RulesThatNeedThemFindNothing(string rule)
    {
        ReviewCase given = ReviewCase.Read($"{Folder}/{rule}/fails.json");

        IEnumerable<Finding> open = FindingRules.Review(given.Program with { Exported = null }, [], new(2026, 1, 1)).Open;

        Assert.DoesNotContain(open, finding => finding.Rule.NeedsAccounts);
    }

    private static void Update(string file)
    {
        JsonNode json = JsonNode.Parse(Repository.Read(file))!;
        json["findings"] = new JsonArray([.. Lines(ReviewCase.Read(file)).Select(line => (JsonNode)line)]);
        string text = json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        File.WriteAllText(Path.Combine(Repository.Root, file), $"{text}\n");
    }

    private static string[] Lines(ReviewCase given) =>
        [.. FindingRules.Review(given.Program, [], new(2026, 1, 1)).Open.Select(finding => $"{finding.Rule.Id}: {finding.SettingsPath}: {finding.Message}")];
}

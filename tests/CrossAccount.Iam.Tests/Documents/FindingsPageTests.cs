using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Documents;

/// <summary>The page about findings has what the rules say of themselves. <c>UPDATE_EXPECTATIONS=1</c> writes it anew.</summary>
public sealed class FindingsPageTests
{
    private const string File = "docs/findings.md";
    private const string Heading = "## The rules\n";

    [Fact]
    public void Page_Rules_AreWhatTheRulesSay()
    {
        string page = Repository.Read(File);
        string generated = Heading + string.Concat(FindingRules.All.Select(Section));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1")
        {
            page = page[..page.IndexOf(Heading, StringComparison.Ordinal)] + generated;
            System.IO.File.WriteAllText(Path.Combine(Repository.Root, File), page);
        }

        Assert.Equal(generated, page[page.IndexOf(Heading, StringComparison.Ordinal)..]);
    }

    private static string Section(FindingRule rule) =>
        $"""

        ### `{rule.Id}`

        **{rule.Title}.** {(rule.Severity == FindingSeverity.Error ? "An error" : "A warning")}{(rule.NeedsAccounts ? "; needs exports of the accounts" : "")}.

        {rule.What}

        {rule.Why}

        To mend it, {rule.Mend}.

        See <{rule.Page}>.

        """.ReplaceLineEndings("\n");
}

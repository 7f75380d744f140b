using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Iam.Analysis.Reviewed;

namespace CrossAccount.Iam.Analysis.Rules;

internal sealed class UnusedAcceptance : FindingRule
{
    public override string Id => "unused-acceptance";

    public override string Title => "An acceptance of nothing";

    public override string What => "A finding is accepted that is not found. Where the rule needs exports of the accounts and there are none, nothing is said.";

    public override string Why => "Whoever accepted it once may not know that it is gone, and it would be accepted when it comes back.";

    public override string Mend => "remove the acceptance";

    public override string Page => "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-findings-archive.html";

    /// <summary>The rule is about what the others found.</summary>
    internal override IEnumerable<Finding> Check(Review review) => [];

    internal IEnumerable<Finding> Check(AcceptedFinding unused, Review review)
    {
        if (FindingRules.Find(unused.Rule) is { NeedsAccounts: true } && review.Exported is null)
        {
            yield break;
        }

        string where = unused.At is null ? "" : $" at `{unused.At}`";
        yield return new(this, unused.SettingsPath, $"`{unused.Rule}` is accepted{where}, but not found");
    }
}

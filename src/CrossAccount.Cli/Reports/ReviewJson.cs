using CrossAccount.Cli.Changes;

namespace CrossAccount.Cli.Reports;

/// <summary>What changed, as JSON.</summary>
internal static class ReviewJson
{
    public static object Of(AccessReview review) => new
    {
        review.Before,
        review.After,
        IsAccepted = !review.Open.Any(),
        Changes = review.Changes.Select(change => new
        {
            Kind = AccessReview.KindText(change.Kind),
            About = change.About.ToString().ToLowerInvariant(),
            change.Delegation,
            change.Subject,
            change.Sentence,
            change.Widens,
            change.Reason,
        }),
        review.Notes,
    };
}

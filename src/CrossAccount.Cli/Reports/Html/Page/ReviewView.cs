using System.Collections.Immutable;
using CrossAccount.Cli.Changes;

namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>What changed since what is committed.</summary>
/// <param name="Before">What is committed.</param>
/// <param name="Summary">How much changed.</param>
/// <param name="IsOpen">Whether somebody has to accept something.</param>
/// <param name="Changes">The changes.</param>
public sealed record ReviewView(string Before, string Summary, bool IsOpen, ImmutableArray<ChangeView> Changes)
{
    internal static ReviewView Of(AccessReview review) => new(
        review.Before, review.IsEmpty ? "Nothing changed: every decision is as before." : ReviewLines.Summary(review), review.Open.Any(),
        [.. review.Changes.Select(ChangeView.Of)]);
}

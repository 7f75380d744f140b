using CrossAccount.Cli.Changes;
using CrossAccount.Cli.Reports.Html.Access;

namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>A change since what is committed.</summary>
/// <param name="Kind">What kind, in a word.</param>
/// <param name="Sentence">The change.</param>
/// <param name="Reason">The reason for which it is accepted; null when it is not.</param>
/// <param name="Tone">What it comes to.</param>
public sealed record ChangeView(string Kind, string Sentence, string? Reason, Tone Tone)
{
    internal static ChangeView Of(ReviewedChange change) => new(
        AccessReview.KindText(change.Kind), change.Sentence, change.Reason,
        change.Reason is not null ? Tone.Allowed : change.Widens ? Tone.Denied : Tone.Conditional);
}

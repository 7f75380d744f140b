using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Differences;

namespace CrossAccount.Cli.Changes;

/// <summary>What changed between two states of access.</summary>
/// <param name="Before">What the earlier state is, as in <c>access.dev.json</c> or <c>dev at origin/main</c>.</param>
/// <param name="After">What the later state is, as in <c>stack dev</c>.</param>
/// <param name="Changes">The changes: widenings first, then by topic, role and principal.</param>
internal sealed record AccessReview(string Before, string After, ImmutableArray<ReviewedChange> Changes)
{
    /// <summary>What is worth knowing beside, as sentences: acceptances that nothing needs.</summary>
    public ImmutableArray<string> Notes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether every difference has to be accepted, and not only those that let more in.</summary>
    public bool IsStrict { get; init; }

    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>The changes that somebody has to accept and nobody has.</summary>
    public IEnumerable<ReviewedChange> Open => Changes.Where(change => change.Reason is null && (IsStrict || change.Widens));

    public static string KindText(AccessChangeKind kind) => kind switch
    {
        AccessChangeKind.Gained => "new",
        AccessChangeKind.Lost => "lost",
        AccessChangeKind.Looser => "loosened",
        AccessChangeKind.Stricter => "tightened",
        _ => "different",
    };
}

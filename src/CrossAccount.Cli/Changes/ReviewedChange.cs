using CrossAccount.Iam.Analysis.Differences;

namespace CrossAccount.Cli.Changes;

/// <summary>A change of access or of a security setting, for review.</summary>
/// <param name="Kind">How it changed.</param>
/// <param name="About">What it is about.</param>
/// <param name="Delegation">The delegation; null where it is of none.</param>
/// <param name="Subject">Whose access to what, as in <c>role/Analysts of 1… on role/UpdateData of 9…</c>.</param>
/// <param name="Sentence">The change, as one sentence without a full stop.</param>
internal sealed record ReviewedChange(AccessChangeKind Kind, ChangeTopic About, string? Delegation, string Subject, string Sentence)
{
    /// <summary>The reason for which it is accepted; null when it is not.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether more is possible than before. Quotas and protection let nobody in.</summary>
    public bool Widens => About != ChangeTopic.Setting && Kind is AccessChangeKind.Gained or AccessChangeKind.Looser or AccessChangeKind.Different;

    /// <summary>Whether someone has to accept it and nobody has.</summary>
    public bool IsOpen => Widens && Reason is null;
}

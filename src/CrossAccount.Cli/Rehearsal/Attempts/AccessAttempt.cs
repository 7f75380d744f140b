using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>One try to assume the role of a delegation.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="Subject">Who tries.</param>
/// <param name="Circumstances">What it brings along.</param>
/// <param name="Detail">The circumstances for people; empty when none matter.</param>
/// <param name="ExpectAllowed">Whether it is declared to get in.</param>
/// <param name="IsControl">Whether this is a control, which shows that a condition is asked for.</param>
internal sealed record AccessAttempt(
    DelegationSettings Delegation, Subject Subject, Circumstances Circumstances, string Detail, bool ExpectAllowed, bool IsControl);

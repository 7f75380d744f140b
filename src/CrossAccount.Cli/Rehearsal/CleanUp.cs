using System.Collections.Immutable;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>What was left behind.</summary>
/// <param name="Deleted">How many resources were deleted.</param>
/// <param name="Left">What could not be deleted, or differs from before; empty when nothing does.</param>
internal sealed record CleanUp(int Deleted, ImmutableArray<string> Left)
{
    public bool IsClean => Left.IsEmpty;
}

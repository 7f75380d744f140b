namespace CrossAccount.Cli.Rehearsal;

/// <summary>One thing that was tried.</summary>
internal interface IRehearsalRow
{
    string Delegation { get; }

    /// <summary>Whether it was declared to be allowed.</summary>
    bool ExpectAllowed { get; }

    Outcome Actual { get; }

    bool IsAsDeclared => ExpectAllowed == Actual.IsAllowed;
}

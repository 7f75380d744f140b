using CrossAccount.Iam.Arns;

namespace CrossAccount.Cli.Rehearsal.Attempts;

/// <summary>Who tries.</summary>
/// <param name="Account">The account it is in.</param>
internal abstract record Subject(AccountId Account)
{
    /// <summary>The subject for people.</summary>
    public abstract string Label { get; }
}

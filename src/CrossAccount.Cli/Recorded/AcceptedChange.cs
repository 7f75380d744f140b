namespace CrossAccount.Cli.Recorded;

/// <summary>A change that was accepted.</summary>
/// <param name="Subject">Whose access to what.</param>
/// <param name="Change">The change, as one sentence.</param>
internal sealed record AcceptedChange(string Subject, string Change);

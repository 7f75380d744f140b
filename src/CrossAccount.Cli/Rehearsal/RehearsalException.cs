namespace CrossAccount.Cli.Rehearsal;

/// <summary>A rehearsal cannot go on; the message is for the user and leads to <see cref="ExitCode.Failure"/>.</summary>
internal sealed class RehearsalException(string message) : Exception(message);

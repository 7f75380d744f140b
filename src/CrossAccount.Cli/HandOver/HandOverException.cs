namespace CrossAccount.Cli.HandOver;

/// <summary>A hand-over cannot be written; the message is for the user and leads to <see cref="ExitCode.Failure"/>.</summary>
internal sealed class HandOverException(string message) : Exception(message);

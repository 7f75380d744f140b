namespace CrossAccount.Cli.Serve;

/// <summary>The endpoint cannot be started; the message says why and how to mend it.</summary>
internal sealed class ServeException(string message) : Exception(message);

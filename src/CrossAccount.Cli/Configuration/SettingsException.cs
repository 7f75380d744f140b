namespace CrossAccount.Cli.Configuration;

/// <summary>The files of a project cannot be used as they are; the message is for the user and leads to <see cref="ExitCode.BadSettings"/>.</summary>
internal sealed class SettingsException(string message) : Exception(message);

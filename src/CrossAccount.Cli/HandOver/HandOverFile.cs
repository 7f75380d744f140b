namespace CrossAccount.Cli.HandOver;

/// <summary>A file of a hand-over.</summary>
/// <param name="Path">Its path below the folder.</param>
/// <param name="Content">What it has; null when there must be none, because its content is withheld.</param>
internal sealed record HandOverFile(string Path, string? Content);

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>A place in the text of a policy.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct TextPosition(int Line, int Column);

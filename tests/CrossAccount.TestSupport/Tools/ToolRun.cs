namespace CrossAccount.TestSupport.Tools;

/// <summary>A run of a program: exit code and what it printed.</summary>
public sealed record ToolRun(int ExitCode, string Output, string Error);

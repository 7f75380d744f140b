namespace CrossAccount.TestSupport.Terraform;

/// <summary>What came of a run of Terraform.</summary>
/// <param name="ExitCode">Its exit code; with <c>plan -detailed-exitcode</c> 2 says that there are differences.</param>
/// <param name="Text">What it printed, errors last.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record TerraformRun(int ExitCode, string Text, TimeSpan Elapsed);

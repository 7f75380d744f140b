namespace CrossAccount.Stacks.Tests.Features;

/// <summary>A row of a table in <c>docs/features.md</c>; its texts are without the backticks.</summary>
/// <param name="Key">The number or letter.</param>
/// <param name="Feature">What it is.</param>
/// <param name="CSharp">How it is written in C#; empty where it is not written in the program.</param>
/// <param name="Settings">How it is written in a stack's settings; empty likewise.</param>
/// <param name="Test">The test, as <c>Class.Method</c>; empty where the row is not there yet.</param>
internal sealed record FeatureRow(string Key, string Feature, string CSharp, string Settings, string Test)
{
    public bool IsThere => Test.Length > 0;
}

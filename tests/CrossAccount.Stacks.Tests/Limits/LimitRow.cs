using System.Collections.Immutable;

namespace CrossAccount.Stacks.Tests.Limits;

/// <summary>A row of <c>docs/limits.md</c>.</summary>
/// <param name="Name">What is limited.</param>
/// <param name="Checked">Where it is checked, or why not.</param>
/// <param name="Told">What is told one past the limit; empty where settings cannot get there.</param>
/// <param name="Page">The page of AWS.</param>
/// <param name="Tests">The tests, as class and method.</param>
internal sealed record LimitRow(string Name, string Checked, string Told, string Page, ImmutableArray<string> Tests);

namespace CrossAccount.Fuzz.Findings;

/// <summary>An input with which something is wrong.</summary>
/// <param name="Target">What it was thrown at.</param>
/// <param name="Seed">The seed that made it.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Input">The input itself.</param>
internal sealed record Finding(string Target, int Seed, string Problem, byte[] Input);

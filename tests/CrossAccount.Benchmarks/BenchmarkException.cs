namespace CrossAccount.Benchmarks;

/// <summary>A benchmark cannot run. The message says why and how to mend it.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);

namespace CrossAccount.Benchmarks.Decide.Simulator;

/// <summary>What the process of iam-simulate reports when it is ready to be measured.</summary>
/// <param name="Version">The version of the package.</param>
/// <param name="Node">The version of Node.js.</param>
/// <param name="Answers">For each scenario its answer to each request, in its words: <c>Allowed</c>, <c>ExplicitlyDenied</c>, <c>ImplicitlyDenied</c>.</param>
internal sealed record SimulatorReport(string Version, string Node, string[][] Answers);

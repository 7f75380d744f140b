namespace CrossAccount.Benchmarks.Serve.Delegations;

/// <summary>What was measured of Terraform against one server.</summary>
/// <param name="Server">The server.</param>
/// <param name="Apply">How long <c>apply</c> took.</param>
/// <param name="Plan">How long the plan afterwards took, which reads everything again.</param>
/// <param name="Destroy">How long <c>destroy</c> took.</param>
internal sealed record DelegationFigures(string Server, TimeSpan Apply, TimeSpan Plan, TimeSpan Destroy);

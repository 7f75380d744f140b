using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Benchmarks.Decide.Scenarios;

/// <summary>One request of a scenario, with the policies that have a say in it and the answer that both engines have to give.</summary>
/// <param name="Request">The request.</param>
/// <param name="Policies">The policies, compiled.</param>
/// <param name="Expected">The answer.</param>
internal sealed record ScenarioRequest(AccessRequest Request, ApplicablePolicies Policies, DecisionOutcome Expected);

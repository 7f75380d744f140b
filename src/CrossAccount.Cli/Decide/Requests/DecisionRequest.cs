using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Cli.Decide.Requests;

/// <summary>A request of the input, ready to be decided.</summary>
/// <param name="Access">Who asks for what.</param>
/// <param name="Policies">The policies that have a say.</param>
internal sealed record DecisionRequest(AccessRequest Access, ApplicablePolicies Policies);

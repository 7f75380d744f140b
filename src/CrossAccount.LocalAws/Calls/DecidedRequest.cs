using CrossAccount.Iam.Evaluation;

namespace CrossAccount.LocalAws.Calls;

/// <summary>A request that was decided, with the policies that had a say.</summary>
internal sealed record DecidedRequest(AccessRequest Request, ApplicablePolicies Policies);

using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Benchmarks.Org;

/// <summary>A user, or a session of a role, with all that its own side has a say by.</summary>
/// <param name="Caller">Who it is.</param>
/// <param name="Context">What its requests carry.</param>
/// <param name="Policies">Its policies, its boundary, and the limits of both organizations' sides; no resource's policy.</param>
internal sealed record OrgPrincipal(Caller Caller, RequestContext Context, ApplicablePolicies Policies);

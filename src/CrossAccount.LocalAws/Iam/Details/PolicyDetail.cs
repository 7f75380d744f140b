using System.Collections.Immutable;
using CrossAccount.LocalAws.Iam.Policies;

namespace CrossAccount.LocalAws.Iam.Details;

/// <summary>A managed policy with its versions.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="PolicyVersionList">The versions, the latest first.</param>
public sealed record PolicyDetail(ManagedPolicy Policy, ImmutableArray<ManagedPolicyVersion> PolicyVersionList);

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>A statement that decides a simulated request.</summary>
/// <param name="SourcePolicyId">The policy: <c>PolicyInputList.1</c> and its like, the name of a managed policy, or <c>user_David_name</c> for an inline one.</param>
/// <param name="SourcePolicyType">The kind of its source.</param>
/// <param name="Start">Where the statement begins in the policy's text.</param>
/// <param name="End">Where it ends: the place after its last character.</param>
public sealed record MatchedStatement(string SourcePolicyId, PolicySourceType SourcePolicyType, TextPosition Start, TextPosition End);

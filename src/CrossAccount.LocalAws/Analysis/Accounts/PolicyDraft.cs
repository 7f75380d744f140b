using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>The policies of an identity: inline ones compiled, managed ones by ARN.</summary>
internal sealed record PolicyDraft(ImmutableArray<CompiledPolicy> Inline, ImmutableArray<string> Attached, DetailPlace Place);

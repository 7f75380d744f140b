using System.Collections.Immutable;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Buckets;

namespace CrossAccount.LocalAws.Server.Console.Pages.Buckets;

/// <summary>The buckets of the account that somebody works in.</summary>
/// <param name="Buckets">The buckets; empty when they may not be listed.</param>
/// <param name="Error">Why they may not be listed; null when they may.</param>
/// <param name="Explanation">The decision; null when nothing was decided.</param>
internal sealed record BucketsModel(ImmutableArray<Bucket> Buckets, AwsError? Error, DecisionExplanation? Explanation);

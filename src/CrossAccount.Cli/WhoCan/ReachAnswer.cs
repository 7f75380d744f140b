using System.Collections.Immutable;
using CrossAccount.Cli.Estates;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Cli.WhoCan;

/// <summary>Which roles a principal can assume.</summary>
internal sealed record ReachAnswer(LoadedEstate Loaded, PrincipalReach Reach, ImmutableArray<string> NotKnown)
{
    public static ReachAnswer Of(LoadedEstate loaded, Arn principal, int depth)
    {
        PrincipalReach reach = loaded.Analysis.WhatCanAssume(principal, depth);
        return new(loaded, reach, [.. WhoCan.NotKnown.Of(loaded, [.. reach.Direct, .. reach.Chains.SelectMany(chain => chain.Steps)])]);
    }
}

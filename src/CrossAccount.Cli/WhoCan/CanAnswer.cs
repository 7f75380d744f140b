using System.Collections.Immutable;
using CrossAccount.Cli.Estates;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Cli.WhoCan;

/// <summary>Whether a principal can do something.</summary>
/// <param name="Principal">Who.</param>
/// <param name="Action">What, as in <c>sts:AssumeRole</c>.</param>
/// <param name="Resource">On what.</param>
/// <param name="Answer">The ways, and the decision about a request that brings nothing along.</param>
/// <param name="Chain">How it reaches the role through others; null when it does not, or need not.</param>
/// <param name="NotKnown">What cannot be known.</param>
internal sealed record CanAnswer(
    AccessPrincipal Principal, string Action, string Resource, PrincipalAnswer Answer, AccessChain? Chain, ImmutableArray<string> NotKnown)
{
    public static CanAnswer ToAssume(LoadedEstate loaded, Arn principal, Arn role, int depth)
    {
        PrincipalAnswer answer = loaded.Analysis.CanAssume(principal, role);
        AccessChain? chain = loaded.Analysis.WhatCanAssume(principal, depth).Chains.FirstOrDefault(each => each.Role == role.ToString());
        return new(
            Named(loaded, principal), Authorizer.AssumeRole, role.ToString(), answer, chain,
            [.. WhoCan.NotKnown.Of(loaded, Found(answer, chain))]);
    }

    public static CanAnswer ToDo(LoadedEstate loaded, Arn principal, string action, AskedResource resource)
    {
        PrincipalAnswer answer = loaded.Analysis.Can(principal, action, resource.Text, resource.Owner, resource.Policy);
        return new(Named(loaded, principal), action, resource.Text, answer, null, [.. WhoCan.NotKnown.Of(loaded, Found(answer, null), resource)]);
    }

    private static Access[] Found(PrincipalAnswer answer, AccessChain? chain) => [.. answer.Access is null ? [] : (Access[])[answer.Access], .. chain?.Steps ?? []];

    private static AccessPrincipal Named(LoadedEstate loaded, Arn principal) =>
        new(loaded.Estate.FindRole(principal) is null ? AccessPrincipalKind.User : AccessPrincipalKind.Role, principal.ToString());
}

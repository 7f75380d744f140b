using System.Collections.Immutable;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>Who can assume a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Direct">Who can assume it directly, by kind and name.</param>
/// <param name="Chains">Who else reaches it through other roles, each by a shortest chain.</param>
/// <param name="Nobody">
/// What the trust policy names and nobody is: a principal that its account, which is in the estate, does not have, or the unique
/// ID of one that was deleted.
/// </param>
public sealed record RoleAccess(Arn Role, ImmutableArray<Access> Direct, ImmutableArray<AccessChain> Chains, ImmutableArray<string> Nobody)
{
    /// <summary>The direct access of a principal; null when it has none.</summary>
    public Access? FindDirect(Arn principal)
    {
        string name = principal.ToString();
        return Direct.FirstOrDefault(access => access.Principal.Name == name);
    }

    /// <summary>The chain of a principal; null when it needs none or has none.</summary>
    public AccessChain? FindChain(Arn principal)
    {
        string name = principal.ToString();
        return Chains.FirstOrDefault(chain => chain.Principal.Name == name);
    }
}

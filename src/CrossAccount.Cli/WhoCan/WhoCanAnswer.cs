using System.Collections.Immutable;
using CrossAccount.Cli.Estates;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Cli.WhoCan;

/// <summary>Who can do something.</summary>
internal sealed record WhoCanAnswer
{
    public required LoadedEstate Loaded { get; init; }

    /// <summary>What is done, as in <c>sts:AssumeRole</c>.</summary>
    public required string Action { get; init; }

    public required string Resource { get; init; }

    /// <summary>Who can do it by itself, by kind and name.</summary>
    public required ImmutableArray<Access> Direct { get; init; }

    /// <summary>Who can assume the role through other roles only.</summary>
    public ImmutableArray<AccessChain> Chains { get; init; } = [];

    /// <summary>The accounts that the trust policy names as a whole.</summary>
    public ImmutableArray<AccountTrust> AccountTrusts { get; init; } = [];

    /// <summary>What the trust policy names and nobody is.</summary>
    public ImmutableArray<string> Nobody { get; init; } = [];

    /// <summary>Whom the stack's program allows; null when no program makes the role.</summary>
    public DeclaredPrincipals? Declared { get; init; }

    public required ImmutableArray<string> NotKnown { get; init; }

    public static WhoCanAnswer ToAssume(LoadedEstate loaded, Arn role, int depth)
    {
        RoleAccess access = loaded.Analysis.WhoCanAssume(role, depth);
        return new()
        {
            Loaded = loaded,
            Action = Authorizer.AssumeRole,
            Resource = role.ToString(),
            Direct = access.Direct,
            Chains = access.Chains,
            AccountTrusts = loaded.Analysis.AccountTrusts(role),
            Nobody = access.Nobody,
            Declared = DeclaredPrincipals.Of(loaded, role),
            NotKnown = [.. WhoCan.NotKnown.Of(loaded, [.. access.Direct, .. access.Chains.SelectMany(chain => chain.Steps)])],
        };
    }

    public static WhoCanAnswer ToDo(LoadedEstate loaded, string action, AskedResource resource)
    {
        ImmutableArray<Access> direct = loaded.Analysis.WhoCan(action, resource.Text, resource.Owner, resource.Policy);
        return new()
        {
            Loaded = loaded,
            Action = action,
            Resource = resource.Text,
            Direct = direct,
            NotKnown = [.. WhoCan.NotKnown.Of(loaded, direct, resource)],
        };
    }
}

using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Reviewed;

/// <summary>What a program would deploy, and what is known of the accounts that it would deploy to.</summary>
public sealed record ReviewedProgram
{
    /// <summary>The accounts of the program, trusting and trusted.</summary>
    public ImmutableArray<ReviewedAccount> Accounts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The delegations.</summary>
    public ImmutableArray<ReviewedDelegation> Delegations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// The accounts as they are, with or without what the program deployed before; null, the default, when they are not known. Then
    /// rules that ask for them find nothing.
    /// </summary>
    public Estate? Exported { get; init; }

    internal bool IsOwn(AccountId account) => Accounts.Any(own => own.Id == account);
}

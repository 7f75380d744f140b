using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Makes an estate of documents. Accounts, users, groups and roles are added one by one, and compiled once.</summary>
public sealed class EstateBuilder
{
    private readonly PolicyCompilation _compilation = new();
    private readonly List<AccountBuilder> _accounts = [];

    /// <summary>Adds an account.</summary>
    /// <param name="id">The account's ID.</param>
    /// <param name="partition">The partition; <c>aws</c> by default.</param>
    public AccountBuilder Account(AccountId id, Partition partition = default)
    {
        var account = new AccountBuilder(_compilation, id, partition);
        _accounts.Add(account);
        return account;
    }

    /// <summary>Makes the estate of what was added so far.</summary>
    /// <exception cref="ArgumentException">An account, a principal or a unique ID stands twice.</exception>
    public Estate Build() => Estate.Of(_accounts.Select(account => account.Build()));
}

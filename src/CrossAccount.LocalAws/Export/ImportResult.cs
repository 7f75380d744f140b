using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.Export;

/// <summary>What came of an import: the account, or what is wrong with the files.</summary>
public sealed class ImportResult
{
    // Invariant: exactly one of Account and Problems says something.
    internal ImportResult(LocalAccount account)
    {
        Account = account;
        Problems = [];
    }

    internal ImportResult(ImmutableArray<ExportProblem> problems) => Problems = problems;

    /// <summary>The account; null when a file is not valid.</summary>
    public LocalAccount? Account { get; }

    /// <summary>What is wrong, file by file; empty when nothing is.</summary>
    public ImmutableArray<ExportProblem> Problems { get; }

    /// <summary>Gives the account when the files were valid.</summary>
    public bool TryGetAccount([NotNullWhen(true)] out LocalAccount? account)
    {
        account = Account;
        return account is not null;
    }

    /// <summary>Gives the account, or throws.</summary>
    /// <exception cref="FormatException">A file is not valid; the message has one line for each problem.</exception>
    public LocalAccount AccountOrThrow() => Account ?? throw new FormatException(string.Join('\n', Problems));
}

using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Export;

namespace CrossAccount.LocalAws.Analysis;

/// <summary>Makes an estate of what AWS's own command line exported, without anything deployed.</summary>
public static class ExportedEstate
{
    /// <summary>Reads exports of accounts.</summary>
    /// <param name="exports">One export for each account, in any order.</param>
    /// <param name="problems">What is wrong with the files; empty when nothing is.</param>
    /// <returns>The estate; null when a file is not valid.</returns>
    public static Estate? Read(IEnumerable<AccountExport> exports, out ImmutableArray<ExportProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(exports);
        var cloud = new LocalCloud(TimeProvider.System);
        problems = [.. exports.SelectMany(export => cloud.Import(export).Problems)];
        return problems.IsEmpty ? cloud.ToEstate() : null;
    }
}

using System.Collections.Immutable;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Analysis.Accounts;
using CrossAccount.LocalAws.Export;
using CrossAccount.LocalAws.Export.Pages;

namespace CrossAccount.LocalAws.Analysis;

/// <summary>
/// Reads exports of any size into an estate: what <c>aws iam get-account-authorization-details</c> prints, item by item, so that only
/// compiled policies stay in memory. A managed policy is compiled once for all who have it.
/// </summary>
/// <remarks>
/// The pages of an account may be one document, several documents in one file, or several files. A file is of one account. Not safe
/// to use from several threads at once.
/// </remarks>
/// <param name="known">Accounts that are in the estate already, and not in a file; null for none.</param>
public sealed class EstateReader(Estate? known = null)
{
    private readonly Estate _known = known ?? Estate.Empty;
    private readonly ProblemList _problems = new();
    private readonly SortedDictionary<AccountId, AccountDraft> _drafts = [];
    private readonly HashSet<string> _ids = new((known ?? Estate.Empty).Principals.Select(principal => principal.UniqueId).OfType<string>(), StringComparer.Ordinal);

    /// <summary>What is wrong with the files; empty when nothing is.</summary>
    public ImmutableArray<ExportProblem> Problems => _problems.All();

    /// <summary>Tells whose export a file is, by its first ARN; null when it has none, or is not JSON.</summary>
    /// <param name="utf8">The content. It is read as far as is needed.</param>
    public static AccountId? OwnerOf(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        var unread = new ProblemList();
        foreach (PageItem item in new ExportPages("", utf8, unread).Items())
        {
            if (Arn.TryParse(item.Node.OptionalText("Arn")).TryGetValue(out Arn arn) && arn.TryGetAccount(out AccountId account))
            {
                return account;
            }
        }

        return null;
    }

    /// <summary>Reads one file. What is wrong with it stands in <see cref="Problems"/>.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="utf8">The content.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public void Add(string name, Stream utf8)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(utf8);
        var pages = new ExportPages(name, utf8, _problems);
        var file = new FileDraft(name, Find, _problems);
        foreach (PageItem item in pages.Items())
        {
            file.Add(item);
        }

        file.Finish(pages);
    }

    /// <summary>Makes the estate of all that was read, and of what was known before.</summary>
    /// <returns>The estate; null when there are problems.</returns>
    public Estate? ToEstate()
    {
        ImmutableArray<EstateAccount> accounts = [.. _drafts.Values.Select(draft => draft.Build())];
        return _problems.IsEmpty ? Estate.Of(_known.Accounts.Concat(accounts)) : null;
    }

    private AccountDraft? Find(AccountId id, Partition partition, ExportNode node)
    {
        if (_known.FindAccount(id) is not null)
        {
            node.Report($"the account `{id}` is in the estate already", "give each account once");
            return null;
        }

        if (!_drafts.TryGetValue(id, out AccountDraft? draft))
        {
            _drafts.Add(id, draft = new AccountDraft(id, partition, _ids, _problems));
        }

        return draft;
    }
}

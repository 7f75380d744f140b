using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Analysis;
using CrossAccount.LocalAws.Export;

namespace CrossAccount.Cli.Estates;

/// <summary>The files of <c>--account</c>, apart: those of a stack's accounts, which the program is deployed into, and all others.</summary>
/// <param name="OfStack">The files of each account of the stack, in their order.</param>
/// <param name="Others">The other files.</param>
internal sealed record GivenExports(ILookup<AccountId, string> OfStack, IReadOnlyList<string> Others)
{
    public static GivenExports Of(IEnumerable<string> files, IReadOnlySet<AccountId> accounts)
    {
        (string File, AccountId? Owner)[] given = [.. files.Select(file => (file, OwnerOf(file)))];
        return new(
            given.Where(each => IsOfStack(each.Owner)).ToLookup(each => each.Owner!.Value, each => each.File),
            [.. given.Where(each => !IsOfStack(each.Owner)).Select(each => each.File)]);

        bool IsOfStack(AccountId? owner) => owner is { } id && accounts.Contains(id);
    }

    /// <summary>The export of an account, its files one after the other; null when none was given.</summary>
    public ExportFile? Find(AccountId account)
    {
        ExportFile[] files = [.. OfStack[account].Select(EstateFiles.Read)];
        return files switch
        {
            [] => null,
            [var only] => only,
            _ => Together(files),
        };
    }

    private static ExportFile Together(ExportFile[] files)
    {
        using var together = new MemoryStream();
        foreach (ExportFile file in files)
        {
            together.Write(file.Utf8.Span);
            together.WriteByte((byte)'\n');
        }

        return new(string.Join(" + ", files.Select(file => file.Name)), together.GetBuffer().AsMemory(0, (int)together.Length));
    }

    private static AccountId? OwnerOf(string file)
    {
        using Stream input = EstateFiles.Open(file);
        return EstateReader.OwnerOf(input);
    }
}

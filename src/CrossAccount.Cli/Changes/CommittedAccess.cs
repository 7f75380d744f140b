using System.Collections.Immutable;
using System.Globalization;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Recorded;
using CrossAccount.Cli.Reports;

namespace CrossAccount.Cli.Changes;

/// <summary>The access of a stack beside what is committed of it: <c>access.STACK.json</c> for programs, <c>access.STACK.md</c> for people.</summary>
internal sealed class CommittedAccess
{
    private readonly PreviewReport _report;
    private readonly RecordedAccess _now;
    private readonly RecordedAccess? _committed;
    private readonly string _folder;

    /// <param name="folder">The project's folder.</param>
    /// <param name="report">The preview of the stack.</param>
    /// <param name="now">The access of the stack.</param>
    /// <param name="depth">The most steps of a chain of roles.</param>
    /// <exception cref="SettingsException">What is committed is not valid.</exception>
    public CommittedAccess(string folder, PreviewReport report, RecordedAccess now, int depth)
    {
        _folder = folder;
        _report = report;
        _now = now;
        _committed = RecordedFile.Read(JsonFile);
        Review = new(Path.GetFileName(JsonFile), $"stack {report.Stack}", _committed is null ? [] : AccessComparison.Between(_committed, now, depth))
        {
            IsStrict = true,
            Notes = [.. Unused().Select(each => $"the acceptance of {each.Date} is not needed any more: {each.Change.Subject} is not there; `--update` takes it out")],
        };
    }

    /// <summary>What changed since; nothing when nothing is committed yet.</summary>
    public AccessReview Review { get; }

    public bool IsCommitted => _committed is not null;

    public string JsonFile => RecordedAccess.FileOf(_folder, _report.Stack);

    public string MarkdownFile => Path.ChangeExtension(JsonFile, ".md");

    /// <summary>Whether the files are as they would be written, though no decision differs.</summary>
    public bool IsFresh => Texts(_now with { Accepted = Kept([]) }).All(file => File.Exists(file.Path) && File.ReadAllText(file.Path).ReplaceLineEndings("\n") == file.Text);

    /// <summary>Writes both files, with the reason for what lets more in.</summary>
    /// <param name="reason">Why; null where nothing does.</param>
    /// <param name="today">The day, in UTC.</param>
    /// <exception cref="SettingsException">A file cannot be written.</exception>
    public void Write(string? reason, DateOnly today)
    {
        ReviewedChange[] widenings = [.. Review.Changes.Where(change => change.Widens)];
        AcceptedWidening? accepted = widenings.Length == 0 || reason is null
            ? null
            : new(
                today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), reason,
                [.. widenings.Select(change => new AcceptedChange(change.Subject, change.Sentence))]);
        RecordedAccess written = _now with { Accepted = accepted is null ? Kept(Review.Changes) : Kept(Review.Changes).Add(accepted) };
        try
        {
            foreach ((string path, string text) in Texts(written))
            {
                File.WriteAllText(path, text);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"the record of access cannot be written: {exception.Message.TrimEnd('.')}");
        }
    }

    private IEnumerable<(string Path, string Text)> Texts(RecordedAccess access) =>
        [(JsonFile, RecordedFile.Write(access)), (MarkdownFile, AccessMarkdown.Of(_report, access.Accepted))];

    /// <summary>The acceptances without those whose subject changed again, or is not there any more.</summary>
    private ImmutableArray<AcceptedWidening> Kept(IEnumerable<ReviewedChange> changes)
    {
        HashSet<string> gone = [.. changes.Select(change => change.Subject), .. Unused().Select(each => each.Change.Subject)];
        return
        [
            .. (_committed?.Accepted ?? [])
                .Select(accepted => accepted with { Changes = [.. accepted.Changes.Where(change => !gone.Contains(change.Subject))] })
                .Where(accepted => !accepted.Changes.IsEmpty),
        ];
    }

    private IEnumerable<(string Date, AcceptedChange Change)> Unused()
    {
        HashSet<string> there = [.. AcceptedSubjects.Of(_report)];
        return from accepted in _committed?.Accepted ?? []
               from change in accepted.Changes
               where !there.Contains(change.Subject)
               select (accepted.Date, change);
    }
}

using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>The tags of one resource, by key. On users and roles the keys compare without case, on policies with.</summary>
internal sealed class TagSet(bool ignoreCase)
{
    private readonly StringComparer _comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public ImmutableArray<Tag> All { get; private set; } = [];

    public int CountWith(IEnumerable<Tag> more) =>
        All.Select(tag => tag.Key).Concat(more.Select(tag => tag.Key)).Distinct(_comparer).Count();

    /// <summary>Sets tags. A key that differs in case only takes the new spelling.</summary>
    public void Set(IEnumerable<Tag> tags)
    {
        List<Tag> added = [.. tags];
        if (added.Count == 0)
        {
            return;
        }

        Remove(added.Select(tag => tag.Key));
        All = [.. All.Concat(added).OrderBy(tag => tag.Key, _comparer)];
    }

    public void Remove(IEnumerable<string> keys)
    {
        HashSet<string> removed = new(keys, _comparer);
        All = All.RemoveAll(tag => removed.Contains(tag.Key));
    }
}

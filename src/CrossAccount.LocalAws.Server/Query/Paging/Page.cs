using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Query.Paging;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Marker">What asks for the next page; null when this is the last.</param>
internal sealed record Page<T>(ImmutableArray<T> Items, string? Marker)
{
    /// <summary>Cuts the page out of the whole list.</summary>
    /// <param name="all">The list.</param>
    /// <param name="request">Which page.</param>
    /// <param name="key">What tells the items apart.</param>
    /// <param name="isSorted">Whether the list is in the order of its keys.</param>
    public static Page<T> Of(ImmutableArray<T> all, PageRequest request, Func<T, string> key, bool isSorted = true)
    {
        int start = request.After is null ? 0 : IndexAfter(all, request.After, key, isSorted);
        int end = Math.Min(all.Length, start + request.MaxItems);
        string? marker = end < all.Length ? PageRequest.MarkerOf(key(all[end - 1])) : null;
        return new(all[start..end], marker);
    }

    public void WriteEnd(XmlAnswer xml)
    {
        xml.Element("IsTruncated", Marker is not null);
        xml.Element("Marker", Marker);
    }

    /// <summary>
    /// Where the next page begins. When the last item of the page before is gone, that is where it would stand; a list in another
    /// order than its keys' begins anew, so that nothing is left out.
    /// </summary>
    private static int IndexAfter(ImmutableArray<T> all, string after, Func<T, string> key, bool isSorted)
    {
        int next = all.Length;
        for (int i = 0; i < all.Length; i++)
        {
            string current = key(all[i]);
            if (current == after)
            {
                return i + 1;
            }

            next = next == all.Length && string.Compare(current, after, StringComparison.OrdinalIgnoreCase) > 0 ? i : next;
        }

        return isSorted ? next : 0;
    }
}

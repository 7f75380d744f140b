namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>Compares ETags; clients write them with quotes and without.</summary>
internal static class EntityTags
{
    public static bool Has(string list, string etag)
    {
        foreach (Range range in list.AsSpan().Split(','))
        {
            ReadOnlySpan<char> item = list.AsSpan(range).Trim();
            if (item is "*" || Bare(item).SequenceEqual(Bare(etag)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> etag) => (etag.StartsWith("W/") ? etag[2..] : etag).Trim('"');
}

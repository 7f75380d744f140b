namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>The query of a canonical request: encoded anew and sorted, without the signature itself.</summary>
internal static class CanonicalQuery
{
    public static string Of(string query, bool withoutSignature)
    {
        if (query.Length == 0)
        {
            return "";
        }

        List<(string Name, string Value)> pairs = [];
        foreach (Range range in query.AsSpan().Split('&'))
        {
            ReadOnlySpan<char> pair = query.AsSpan(range);
            int equals = pair.IndexOf('=');
            string name = UriEncoding.Normalize(equals < 0 ? pair : pair[..equals]);
            if (!pair.IsEmpty && !(withoutSignature && name == PresignedQuery.Signature))
            {
                pairs.Add((name, equals < 0 ? "" : UriEncoding.Normalize(pair[(equals + 1)..])));
            }
        }

        pairs.Sort(static (left, right) =>
            string.CompareOrdinal(left.Name, right.Name) is not 0 and var byName ? byName : string.CompareOrdinal(left.Value, right.Value));
        return string.Join('&', pairs.Select(pair => $"{pair.Name}={pair.Value}"));
    }
}

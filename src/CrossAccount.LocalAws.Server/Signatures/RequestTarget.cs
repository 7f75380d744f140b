namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>The target of a request as it came over the wire, nothing decoded.</summary>
/// <param name="Path">The path, which begins with a slash.</param>
/// <param name="Query">The query without its question mark; empty when there is none.</param>
internal readonly record struct RequestTarget(string Path, string Query)
{
    public static RequestTarget Parse(string raw)
    {
        string target = raw.StartsWith('/') ? raw : WithoutAuthority(raw);
        int query = target.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? new(target, "") : new(target[..query], target[(query + 1)..]);
    }

    /// <summary>Proxies get the whole URL as the target.</summary>
    private static string WithoutAuthority(string raw)
    {
        int scheme = raw.IndexOf("://", StringComparison.Ordinal);
        int path = scheme < 0 ? -1 : raw.AsSpan(scheme + 3).IndexOfAny('/', '?');
        string rest = path < 0 ? "/" : raw[(scheme + 3 + path)..];
        return rest[0] == '?' ? "/" + rest : rest;
    }
}

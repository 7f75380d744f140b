using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>Signs raw requests: rightly, or with one thing wrong.</summary>
internal static class RequestSigning
{
    /// <summary>Signs what the request is now, with all its headers.</summary>
    public static void Sign(RawRequest request, SigningKeys keys, string service, DateTimeOffset time, string path, string query, string? payloadHash = null)
    {
        string date = SigV4.Date(time);
        string hash = payloadHash ?? SigV4.Hash(request.Body);
        request.Set("x-amz-date", date);
        if (service == "s3")
        {
            request.Set("x-amz-content-sha256", hash);
        }

        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in request.Headers.Where(header => header.Name is "host" or "content-type" || header.Name.StartsWith("x-amz-", StringComparison.Ordinal)))
        {
            headers[name] = string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        string scope = $"{date[..8]}/us-east-1/{service}/aws4_request";
        request.Set("authorization", SigV4.Authorization(keys, scope, date, request.Method, path, query, headers, hash));
    }
}

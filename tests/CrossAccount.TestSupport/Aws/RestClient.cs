namespace CrossAccount.TestSupport.Aws;

/// <summary>A client of S3 over HTTP, as small as a test needs it: path style, the body hashed and signed.</summary>
public sealed class RestClient(HttpClient http, Uri endpoint, TimeProvider clock, SigningKeys keys)
{
    /// <summary>Sends a signed request and gives the answer, whose disposal is the caller's.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path of bucket and key, not encoded.</param>
    /// <param name="query">The query, encoded, its names in order and each with an equals sign.</param>
    /// <param name="body">The body.</param>
    public HttpResponseMessage Send(HttpMethod method, string path, string query = "", byte[]? body = null)
    {
        using HttpRequestMessage message = Prepare(endpoint, keys, clock.GetUtcNow(), method, path, query, body);
        return http.Send(message);
    }

    /// <summary>A signed request that is not sent yet.</summary>
    /// <param name="endpoint">The server.</param>
    /// <param name="keys">What to sign with.</param>
    /// <param name="time">When it is signed.</param>
    /// <param name="method">The method.</param>
    /// <param name="path">The path of bucket and key, not encoded.</param>
    /// <param name="query">The query, encoded, its names in order and each with an equals sign.</param>
    /// <param name="body">The body; null for none.</param>
    public static HttpRequestMessage Prepare(
        Uri endpoint, SigningKeys keys, DateTimeOffset time, HttpMethod method, string path, string query = "", byte[]? body = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        string date = SigV4.Date(time);
        string encoded = string.Join('/', path.Split('/').Select(SigV4.Encode));
        string hash = SigV4.Hash(body ?? []);
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = endpoint.Authority,
            ["x-amz-content-sha256"] = hash,
            ["x-amz-date"] = date,
        };
        if (keys.SessionToken is not null)
        {
            headers["x-amz-security-token"] = keys.SessionToken;
        }

        string scope = $"{date[..8]}/us-east-1/s3/aws4_request";
        headers["authorization"] = SigV4.Authorization(keys, scope, date, method.Method, encoded, query, headers, hash);
        // The client would otherwise take dots and escapes of a key for its own.
        var target = new Uri(endpoint.GetLeftPart(UriPartial.Authority) + encoded + (query.Length == 0 ? "" : "?" + query), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var message = new HttpRequestMessage(method, target) { Content = body is null ? null : new ByteArrayContent(body) };
        foreach ((string name, string value) in headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }
}

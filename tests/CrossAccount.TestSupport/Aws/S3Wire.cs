using System.Net.Http.Headers;

namespace CrossAccount.TestSupport.Aws;

/// <summary>A client of S3 over HTTP that sends just what a test says.</summary>
public sealed class S3Wire(HttpClient http, Uri endpoint, TimeProvider clock, SigningKeys keys)
{
    private const string Region = "us-east-1";

    /// <summary>The scope of the client's signatures.</summary>
    public string Scope => $"{SigV4.Date(clock.GetUtcNow())[..8]}/{Region}/s3/aws4_request";

    /// <summary>Signs and sends a request.</summary>
    /// <param name="message">The request.</param>
    /// <param name="body">Makes the body of the request's signature; null for the body of the message.</param>
    public async Task<S3WireAnswer> Send(S3Message message, Func<string, byte[]>? body = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        string date = SigV4.Date(clock.GetUtcNow());
        string hash = message.PayloadHash ?? SigV4.Hash(message.Body);
        var signed = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = endpoint.Authority,
            ["x-amz-date"] = date,
            ["x-amz-content-sha256"] = hash,
        };
        foreach ((string name, string value) in message.Headers)
        {
            signed[name] = value;
        }

        string signature = SigV4.Signature(keys, Scope, date, message.Method, message.Path, message.Query, signed, hash);
        using var request = new HttpRequestMessage(new HttpMethod(message.Method), new Uri(endpoint, message.Query.Length == 0 ? message.Path : $"{message.Path}?{message.Query}"));
        byte[] content = body is null ? message.Body : body(signature);
        request.Content = content.Length > 0 || message.Method is "PUT" or "POST" ? new ByteArrayContent(content) : null;
        foreach ((string name, string value) in signed.Where(header => header.Key != "host"))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content!.Headers.TryAddWithoutValidation(name, value);
            }
        }

        request.Headers.Host = signed["host"];
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "AWS4-HMAC-SHA256", $"Credential={keys.AccessKeyId}/{Scope}, SignedHeaders={string.Join(';', signed.Keys)}, Signature={signature}");
        return await Send(http, request);
    }

    /// <summary>Sends a request as it is.</summary>
    public static async Task<S3WireAnswer> Send(HttpClient http, HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(http);
        using HttpResponseMessage response = await http.SendAsync(request);
        return new(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Concat(response.Content.Headers).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }
}

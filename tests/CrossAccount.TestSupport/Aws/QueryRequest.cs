namespace CrossAccount.TestSupport.Aws;

/// <summary>A request of IAM or STS as it goes over the wire, signed. Tests change a part of it after the signature.</summary>
public sealed class QueryRequest
{
    private const string FormType = "application/x-www-form-urlencoded; charset=utf-8";

    /// <summary>The form.</summary>
    public required string Body { get; set; }

    /// <summary>The headers, signature included.</summary>
    public SortedDictionary<string, string> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>Signs a form.</summary>
    /// <param name="endpoint">The server.</param>
    /// <param name="keys">What to sign with.</param>
    /// <param name="service">The service that the key is scoped to: <c>iam</c> or <c>sts</c>.</param>
    /// <param name="time">When it is signed.</param>
    /// <param name="body">The form.</param>
    public static QueryRequest Sign(Uri endpoint, SigningKeys keys, string service, DateTimeOffset time, string body)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(keys);
        var request = new QueryRequest { Body = body };
        string date = SigV4.Date(time);
        request.Headers["content-type"] = FormType;
        request.Headers["host"] = endpoint.Authority;
        request.Headers["x-amz-date"] = date;
        if (keys.SessionToken is not null)
        {
            request.Headers["x-amz-security-token"] = keys.SessionToken;
        }

        string scope = $"{date[..8]}/us-east-1/{service}/aws4_request";
        string authorization = SigV4.Authorization(keys, scope, date, "POST", "/", "", request.Headers, SigV4.Hash(body));
        request.Headers["authorization"] = authorization;
        return request;
    }

    /// <summary>A form of an action with its parameters.</summary>
    public static string Form(string version, string action, params (string Name, string Value)[] parameters)
    {
        IEnumerable<string> pairs = parameters.Select(pair => $"{SigV4.Encode(pair.Name)}={SigV4.Encode(pair.Value)}");
        return string.Join('&', pairs.Prepend($"Action={action}&Version={version}"));
    }

    /// <summary>The request for .NET's client.</summary>
    public HttpRequestMessage ToMessage(Uri endpoint)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(Body) };
        message.Content.Headers.Remove("Content-Type");
        foreach ((string name, string value) in Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return message;
    }
}

namespace CrossAccount.TestSupport.Aws;

/// <summary>A client of IAM and STS over HTTP, as small as a test needs it.</summary>
public sealed class QueryClient(HttpClient http, Uri endpoint, TimeProvider clock, SigningKeys keys)
{
    /// <summary>The version of IAM's API.</summary>
    public const string IamVersion = "2010-05-08";
    /// <summary>The version of STS's API.</summary>
    public const string StsVersion = "2011-06-15";

    /// <summary>Calls IAM.</summary>
    public Task<QueryAnswer> Iam(string action, params (string Name, string Value)[] parameters) => Call("iam", IamVersion, action, parameters);

    /// <summary>Calls STS.</summary>
    public Task<QueryAnswer> Sts(string action, params (string Name, string Value)[] parameters) => Call("sts", StsVersion, action, parameters);

    /// <summary>A signed request that is not sent yet.</summary>
    public QueryRequest Prepare(string service, string body) => QueryRequest.Sign(endpoint, keys, service, clock.GetUtcNow(), body);

    /// <summary>Sends a signed request.</summary>
    public Task<QueryAnswer> Send(QueryRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Send(request.ToMessage(endpoint));
    }

    /// <summary>Sends whatever it is.</summary>
    public async Task<QueryAnswer> Send(HttpRequestMessage message)
    {
        using HttpResponseMessage response = await http.SendAsync(message);
        string body = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, body, response.Headers.Concat(response.Content.Headers).ToDictionary(
            header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    private Task<QueryAnswer> Call(string service, string version, string action, (string Name, string Value)[] parameters) =>
        Send(Prepare(service, QueryRequest.Form(version, action, parameters)));
}

using System.Net.Http.Headers;
using System.Text;
using CrossAccount.Benchmarks.Serve.Servers;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.TestSupport.Aws;

namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>Requests as AWS's clients send them, signed with Signature Version 4.</summary>
internal static class SignedRequest
{
    private static readonly MediaTypeHeaderValue Form = new("application/x-www-form-urlencoded");

    /// <summary>A call of IAM or STS.</summary>
    public static HttpRequestMessage Query(IServer server, string service, AwsCredentials credentials, IEnumerable<(string Key, string Value)> parameters)
    {
        string form = string.Join('&', parameters.Select(parameter => $"{parameter.Key}={SigV4.Encode(parameter.Value)}"));
        HttpRequestMessage request = Sign(server, HttpMethod.Post, "/", service, credentials, Encoding.ASCII.GetBytes(form));
        request.Content!.Headers.ContentType = Form;
        return request;
    }

    /// <summary>A call of S3 by path.</summary>
    public static HttpRequestMessage Rest(IServer server, HttpMethod method, string path, AwsCredentials credentials, byte[] body) =>
        Sign(server, method, path, "s3", credentials, body);

    private static HttpRequestMessage Sign(IServer server, HttpMethod method, string path, string service, AwsCredentials credentials, byte[] body)
    {
        string time = SigV4.Date(DateTimeOffset.UtcNow);
        string bodyHash = SigV4.Hash(body);
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = server.Endpoint.Authority,
            ["x-amz-content-sha256"] = bodyHash,
            ["x-amz-date"] = time,
        };
        var keys = new SigningKeys(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);
        string authorization = SigV4.Authorization(keys, $"{time[..8]}/us-east-1/{service}/aws4_request", time, method.Method, path, "", headers, bodyHash);
        var request = new HttpRequestMessage(method, new Uri(server.Endpoint, path));
        if (method != HttpMethod.Get)
        {
            request.Content = new ByteArrayContent(body);
        }

        request.Headers.Add("x-amz-content-sha256", bodyHash);
        request.Headers.Add("x-amz-date", time);
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return request;
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CrossAccount.TestSupport.Aws;

/// <summary>Signs requests with SigV4, written straight after AWS's description and independent of the server's own code.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create a signed request</see>.</remarks>
public static class SigV4
{
    /// <summary>The hash of nothing.</summary>
    public const string EmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /// <summary>The value of the <c>Authorization</c> header.</summary>
    /// <param name="keys">What to sign with.</param>
    /// <param name="scope">Date, Region and service.</param>
    /// <param name="amzDate">The time, <c>yyyyMMddTHHmmssZ</c>.</param>
    /// <param name="method">The method.</param>
    /// <param name="canonicalPath">The path as it is signed.</param>
    /// <param name="canonicalQuery">The query as it is signed.</param>
    /// <param name="headers">All headers that are signed, by lower-case name.</param>
    /// <param name="payloadHash">The hash of the body, or the word for it.</param>
    public static string Authorization(
        SigningKeys keys, string scope, string amzDate, string method, string canonicalPath, string canonicalQuery,
        SortedDictionary<string, string> headers, string payloadHash)
    {
        string signature = Signature(keys, scope, amzDate, method, canonicalPath, canonicalQuery, headers, payloadHash);
        return $"AWS4-HMAC-SHA256 Credential={keys.AccessKeyId}/{scope}, SignedHeaders={string.Join(';', headers.Keys)}, Signature={signature}";
    }

    /// <summary>The signature itself, in hexadecimal.</summary>
    public static string Signature(
        SigningKeys keys, string scope, string amzDate, string method, string canonicalPath, string canonicalQuery,
        SortedDictionary<string, string> headers, string payloadHash)
    {
        string lines = string.Concat(headers.Select(header => $"{header.Key}:{header.Value.Trim()}\n"));
        string canonical = $"{method}\n{canonicalPath}\n{canonicalQuery}\n{lines}\n{string.Join(';', headers.Keys)}\n{payloadHash}";
        byte[] key = Encoding.UTF8.GetBytes("AWS4" + keys.SecretAccessKey);
        foreach (string part in scope.Split('/'))
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        string toSign = $"AWS4-HMAC-SHA256\n{amzDate}\n{scope}\n{Hash(canonical)}";
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign)));
    }

    /// <summary>The SHA-256 of a text in hexadecimal.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The SHA-256 of bytes in hexadecimal.</summary>
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A time as signatures write it.</summary>
    public static string Date(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Encodes everything but RFC 3986's unreserved characters.</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);
}

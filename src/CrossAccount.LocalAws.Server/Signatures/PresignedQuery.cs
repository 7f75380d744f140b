using System.Globalization;
using System.Text;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Reads a signature out of a URL.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html">Authenticating requests: query parameters</see>.</remarks>
internal static class PresignedQuery
{
    public const string Algorithm = "X-Amz-Algorithm";
    public const string Signature = "X-Amz-Signature";
    public const string ContentHash = "X-Amz-Content-Sha256";

    private const int LongestLifetimeSeconds = 604_800;

    public static AwsError? Read(string query, AwsService service, out RequestSignature? signature)
    {
        signature = null;
        if (Value(query, Algorithm) != Signer.Algorithm)
        {
            return SignatureErrors.BadQuery(service, $"X-Amz-Algorithm only supports \"{Signer.Algorithm}\"");
        }

        if (Value(query, "X-Amz-Credential") is not { } credential
            || Value(query, "X-Amz-SignedHeaders") is not { } names
            || Value(query, Signature) is not { } signed
            || Value(query, "X-Amz-Date") is not { } date
            || (service == AwsService.S3 && Value(query, "X-Amz-Expires") is null))
        {
            return SignatureErrors.BadQuery(
                service, "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.");
        }

        if (SignatureReader.Scope(credential, out string accessKeyId) is not { } scope)
        {
            return SignatureErrors.BadCredential(service);
        }

        if (SignatureReader.Headers(names) is not { } headers || SignatureReader.Hex(signed) is not { } bytes)
        {
            return AuthenticationErrors.WrongSecret(service);
        }

        if (SigningTime.Parse(date) is not { } time)
        {
            return SignatureErrors.BadQuery(service, "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"");
        }

        if (Lifetime(query, service, out TimeSpan? lifetime) is { } error)
        {
            return error;
        }

        signature = new(new(accessKeyId, scope, headers), bytes, time)
        {
            Token = Value(query, "X-Amz-Security-Token"),
            IsPresigned = true,
            Lifetime = lifetime,
        };
        return null;
    }

    /// <summary>The value of a parameter, decoded; null when the query does not have it.</summary>
    public static string? Value(string query, string name)
    {
        foreach (Range range in query.AsSpan().Split('&'))
        {
            ReadOnlySpan<char> pair = query.AsSpan(range);
            int equals = pair.IndexOf('=');
            if (equals == name.Length && pair[..equals].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return Encoding.UTF8.GetString(UriEncoding.Decode(pair[(equals + 1)..]));
            }
        }

        return null;
    }

    private static AwsError? Lifetime(string query, AwsService service, out TimeSpan? lifetime)
    {
        lifetime = null;
        if (Value(query, "X-Amz-Expires") is not { } expires)
        {
            return null;
        }

        if (!int.TryParse(expires, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int seconds))
        {
            return SignatureErrors.BadQuery(service, "X-Amz-Expires should be a number");
        }

        if (seconds is < 0 or > LongestLifetimeSeconds)
        {
            return SignatureErrors.BadQuery(service, seconds < 0
                ? "X-Amz-Expires must be non-negative"
                : "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds");
        }

        lifetime = TimeSpan.FromSeconds(seconds);
        return null;
    }
}

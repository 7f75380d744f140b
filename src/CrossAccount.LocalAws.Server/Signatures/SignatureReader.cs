using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Reads what a request says about its signature, wherever it stands, and checks all that needs no secret.</summary>
internal static class SignatureReader
{
    private const int SignatureBytes = 32;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Gives the signature, null when the request has none, or an error.</summary>
    /// <param name="request">The request.</param>
    /// <param name="target">Its target.</param>
    /// <param name="service">The service that is called.</param>
    /// <param name="now">The time.</param>
    /// <param name="signature">What the request says of its signature; null when it says nothing, or with an error.</param>
    public static AwsError? Read(HttpRequest request, RequestTarget target, AwsService service, DateTimeOffset now, out RequestSignature? signature)
    {
        signature = null;
        bool hasHeader = request.Headers.Authorization.Count > 0;
        bool hasQuery = target.Query.Contains(PresignedQuery.Algorithm, StringComparison.OrdinalIgnoreCase);
        if (!hasHeader && !hasQuery)
        {
            return null;
        }

        if (hasHeader && hasQuery)
        {
            return SignatureErrors.TwoSignatures(service);
        }

        AwsError? error = hasHeader
            ? AuthorizationHeader.Read(request.Headers, service, out RequestSignature? read)
            : PresignedQuery.Read(target.Query, service, out read);
        error ??= SignatureRules.Check(request, service, read!, now);
        signature = error is null ? read : null;
        return error;
    }

    /// <summary>Reads a credential: the access key ID and its scope. Null when it is not one.</summary>
    public static CredentialScope? Scope(string credential, out string accessKeyId)
    {
        string[] parts = credential.Split('/');
        accessKeyId = parts[0];
        return parts is [{ Length: > 0 and <= 128 }, { Length: 8 } date, { Length: > 0 and <= 64 } region, { Length: > 0 and <= 64 } service, CredentialScope.Terminator]
            ? new(date, region, service)
            : null;
    }

    /// <summary>Reads the names of the signed headers; null when one is empty or has upper-case letters.</summary>
    public static ImmutableArray<string>? Headers(string names)
    {
        ImmutableArray<string> headers = [.. names.Split(';')];
        return headers.All(name => name.Length > 0 && !name.AsSpan().ContainsAnyInRange('A', 'Z')) ? headers : null;
    }

    /// <summary>Reads a signature; null when it is not 64 hexadecimal digits.</summary>
    public static ImmutableArray<byte>? Hex(ReadOnlySpan<char> text) =>
        IsHex(text) ? ImmutableCollectionsMarshal.AsImmutableArray(Convert.FromHexString(text)) : null;

    /// <summary>Whether a text is 64 hexadecimal digits.</summary>
    public static bool IsHex(ReadOnlySpan<char> text) => text.Length == SignatureBytes * 2 && !text.ContainsAnyExcept(HexDigits);
}

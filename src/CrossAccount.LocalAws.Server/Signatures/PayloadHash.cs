using CrossAccount.LocalAws.Errors;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>What an S3 request says of its body in <c>x-amz-content-sha256</c>: a hash, or how it does without one.</summary>
internal sealed record PayloadHash(string Text, PayloadKind Kind)
{
    public const string Header = "x-amz-content-sha256";

    private static readonly PayloadHash Unsigned = new("UNSIGNED-PAYLOAD", PayloadKind.Unsigned);

    /// <summary>Reads the header. A presigned URL says nothing and means a body that is not signed.</summary>
    public static AwsError? Read(HttpRequest request, RequestTarget target, RequestSignature signature, out PayloadHash? hash)
    {
        string? text = signature.IsPresigned
            ? PresignedQuery.Value(target.Query, PresignedQuery.ContentHash) ?? SignedHeader(request, signature) ?? Unsigned.Text
            : request.Headers[Header] is [{ } value] ? value : null;
        hash = text is null ? null : Parse(text);
        return (text, hash) switch
        {
            (null, _) => new("InvalidRequest", "Missing required header for this request: x-amz-content-sha256", 400),
            (_, null) => new("InvalidArgument", "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.", 400),
            _ => null,
        };
    }

    /// <summary>The error for a body whose hash is another one.</summary>
    public static AwsError Mismatch { get; } =
        new("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.", 400);

    private static string? SignedHeader(HttpRequest request, RequestSignature signature) =>
        signature.SignedHeaders.Contains(Header) && request.Headers[Header] is [{ } value] ? value : null;

    private static PayloadHash? Parse(string text) => text switch
    {
        "UNSIGNED-PAYLOAD" => Unsigned,
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => new(text, PayloadKind.UnsignedChunksWithTrailer),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => new(text, PayloadKind.SignedChunks),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => new(text, PayloadKind.SignedChunksWithTrailer),
        _ when SignatureReader.IsHex(text) => new(text, PayloadKind.Sha256),
        _ => null,
    };
}

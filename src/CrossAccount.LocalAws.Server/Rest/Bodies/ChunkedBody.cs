using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3.Checksums;
using CrossAccount.LocalAws.Server.Signatures;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Rest.Bodies;

/// <summary>Reads a body in the encoding <c>aws-chunked</c>.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html">Chunked uploads with trailers</see>.</remarks>
internal static class ChunkedBody
{
    private const string TrailerHeader = "x-amz-trailer";

    public static async ValueTask<ReceivedBody> Read(HttpRequest http, SignedRequest signed, BodyBuffer content)
    {
        bool isSigned = signed.Hash.Kind != PayloadKind.UnsignedChunksWithTrailer;
        bool hasTrailer = signed.Hash.Kind != PayloadKind.SignedChunks;
        ChunkSignatures? signatures = isSigned && signed.Credentials.Signer is { } signer ? new(signer, signed.Signature) : null;
        var decoder = new ChunkDecoder(content, isSigned, hasTrailer, signatures);
        bool isWhole = await PipeBytes.Read(http.BodyReader, decoder.Take).ConfigureAwait(false) && decoder.IsComplete;
        if (!isWhole || !content.IsFull)
        {
            return new(default, decoder.Error ?? RestErrors.IncompleteBody);
        }

        return TrailingChecksum(http, decoder.Trailers, out ObjectChecksum? checksum) is { } error
            ? new(default, error)
            : new(content.Written) { TrailingChecksum = checksum };
    }

    /// <summary>The trailers must be those that the request announced.</summary>
    private static AwsError? TrailingChecksum(HttpRequest http, IReadOnlyDictionary<string, string> trailers, out ObjectChecksum? checksum)
    {
        checksum = null;
        string? announced = http.Headers[TrailerHeader] is [{ Length: > 0 } name] ? name.ToLowerInvariant() : null;
        if (trailers.Count != (announced is null ? 0 : 1))
        {
            return RestErrors.MalformedTrailer;
        }

        if (announced is null)
        {
            return null;
        }

        if (!trailers.TryGetValue(announced, out string? value) || !ChecksumHeaders.TryAlgorithm(announced, out ChecksumAlgorithm algorithm))
        {
            return RestErrors.MalformedTrailer;
        }

        checksum = new(algorithm, value);
        return null;
    }
}

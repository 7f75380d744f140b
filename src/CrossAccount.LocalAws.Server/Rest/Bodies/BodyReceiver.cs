using System.Security.Cryptography;
using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.S3;
using CrossAccount.LocalAws.Server.Signatures;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Rest.Bodies;

/// <summary>Receives the bodies of requests, with a bound on each and on what is received at a time.</summary>
/// <param name="maximum">The most bytes of a body.</param>
internal sealed class BodyReceiver(long maximum)
{
    private const int LargestDocument = 2 << 20;
    private const int LargestUnreserved = 1 << 20;
    private const string DecodedLength = "x-amz-decoded-content-length";

    private readonly BodyBudget _budget = new(512 << 20);

    public async ValueTask<ReceivedBody> Receive(HttpRequest http, S3Body kind, SignedRequest signed)
    {
        int most = kind == S3Body.Content ? (int)Math.Min(maximum, S3Limits.PutBytes) : LargestDocument;
        bool isChunked = signed.Hash.Kind is not (PayloadKind.Sha256 or PayloadKind.Unsigned);
        if (LengthOf(http, isChunked, kind, out long length) is { } error)
        {
            return new(default, error);
        }

        if (length > most)
        {
            return new(default, RestErrors.TooLarge(length, most));
        }

        if (length <= LargestUnreserved)
        {
            return await Read(http, signed, isChunked, (int)length).ConfigureAwait(false);
        }

        // Nobody makes the server hold much whose signature is not good.
        if (signed.Client.Refuse(AwsService.S3, RestErrors.Anonymous) is { } refused && refused != RestErrors.Anonymous)
        {
            return new(default, refused);
        }

        if (!_budget.TryReserve(length))
        {
            return new(default, RestErrors.SlowDown);
        }

        try
        {
            ReceivedBody body = await Read(http, signed, isChunked, (int)length).ConfigureAwait(false);
            return body with { Release = () => _budget.Release(length) };
        }
        catch
        {
            _budget.Release(length);
            throw;
        }
    }

    private static AwsError? LengthOf(HttpRequest http, bool isChunked, S3Body kind, out long length)
    {
        length = 0;
        if (isChunked)
        {
            return http.Headers[DecodedLength] is [{ } text] && long.TryParse(text, out length) && length >= 0 ? null : RestErrors.MissingLength;
        }

        if (http.ContentLength is { } told)
        {
            length = told;
            return null;
        }

        bool hasBody = kind != S3Body.None || http.Headers.TransferEncoding.Count > 0;
        return hasBody ? RestErrors.MissingLength : null;
    }

    private static async ValueTask<ReceivedBody> Read(HttpRequest http, SignedRequest signed, bool isChunked, int length)
    {
        var content = new BodyBuffer(length);
        if (isChunked)
        {
            return await ChunkedBody.Read(http, signed, content).ConfigureAwait(false);
        }

        if (length > 0 && !await PipeBytes.Read(http.BodyReader, content.Add).ConfigureAwait(false))
        {
            return new(default, RestErrors.IncompleteBody);
        }

        ReadOnlyMemory<byte> bytes = content.Written;
        bool isAsSigned = signed.Hash.Kind == PayloadKind.Unsigned
            || Convert.ToHexStringLower(SHA256.HashData(bytes.Span)).Equals(signed.Hash.Text, StringComparison.OrdinalIgnoreCase);
        return isAsSigned ? new(bytes) : new(default, PayloadHash.Mismatch);
    }
}

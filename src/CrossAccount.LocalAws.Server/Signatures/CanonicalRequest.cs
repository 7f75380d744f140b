using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using CrossAccount.LocalAws.Calls;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>The canonical form of a request, which is what a signature signs.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create a signed request</see>.</remarks>
internal static class CanonicalRequest
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>The string to sign.</summary>
    /// <param name="request">The request.</param>
    /// <param name="target">Its target.</param>
    /// <param name="service">The service, whose way of writing paths counts.</param>
    /// <param name="signature">What the request says of its signature.</param>
    /// <param name="payloadHash">The hash of the body in lower-case hexadecimal, or the word that stands for it.</param>
    public static byte[] StringToSign(HttpRequest request, RequestTarget target, AwsService service, RequestSignature signature, ReadOnlySpan<char> payloadHash)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Write(request, target, service, signature, payloadHash), hash);
        ArrayBufferWriter<byte> buffer = _buffer!;
        buffer.ResetWrittenCount();
        Line(buffer, Signer.Algorithm);
        Line(buffer, signature.Time.Text);
        Line(buffer, signature.Scope.ToString());
        Span<byte> digits = buffer.GetSpan(hash.Length * 2);
        Convert.TryToHexStringLower(hash, digits, out int written);
        buffer.Advance(written);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The canonical request, good until this thread writes the next one.</summary>
    public static ReadOnlySpan<byte> Write(HttpRequest request, RequestTarget target, AwsService service, RequestSignature signature, ReadOnlySpan<char> payloadHash)
    {
        ArrayBufferWriter<byte> buffer = _buffer ??= new(1024);
        buffer.ResetWrittenCount();
        Line(buffer, request.Method);
        Line(buffer, CanonicalPath.Of(target.Path, service));
        Line(buffer, CanonicalQuery.Of(target.Query, signature.IsPresigned));
        foreach (string name in signature.SignedHeaders)
        {
            Text(buffer, name);
            buffer.Write(":"u8);
            Values(buffer, request.Headers[name]);
            buffer.Write("\n"u8);
        }

        buffer.Write("\n"u8);
        for (int i = 0; i < signature.SignedHeaders.Length; i++)
        {
            buffer.Write(i == 0 ? ""u8 : ";"u8);
            Text(buffer, signature.SignedHeaders[i]);
        }

        buffer.Write("\n"u8);
        Text(buffer, payloadHash);
        return buffer.WrittenSpan;
    }

    private static void Values(ArrayBufferWriter<byte> buffer, StringValues values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            buffer.Write(i == 0 ? ""u8 : ","u8);
            ReadOnlySpan<char> value = values[i].AsSpan().Trim(' ');
            Text(buffer, value.IndexOf("  ") < 0 ? value : WithSingleSpaces(value));
        }
    }

    private static string WithSingleSpaces(ReadOnlySpan<char> value) =>
        string.Join(' ', value.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void Line(ArrayBufferWriter<byte> buffer, string text)
    {
        Text(buffer, text);
        buffer.Write("\n"u8);
    }

    private static void Text(ArrayBufferWriter<byte> buffer, ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, buffer);
}

using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;

namespace CrossAccount.LocalAws.Sts.Messages;

/// <summary>
/// Details of a decision, encrypted for those of the caller's account who may call <c>DecodeAuthorizationMessage</c>. Nothing is kept:
/// the message carries it all.
/// </summary>
internal static class AuthorizationMessage
{
    /// <summary>The longest message that the operation takes.</summary>
    public const int MaximumLength = 10_240;

    private const int LongestText = 64 * 1024;

    /// <summary>Encrypts the details; null when the message would be too long, or when the caller has no account.</summary>
    public static string? Encode(LocalCloud cloud, AccessRequest request, Decision decision)
    {
        if (request.Caller.Account is not { } account)
        {
            return null;
        }

        byte[] text = Compress(AuthorizationMessageJson.Write(request, decision));
        byte[] message = new byte[AesGcm.NonceByteSizes.MaxSize + text.Length + AesGcm.TagByteSizes.MaxSize];
        Span<byte> nonce = message.AsSpan(0, AesGcm.NonceByteSizes.MaxSize);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(cloud.MessageKey, AesGcm.TagByteSizes.MaxSize);
        cipher.Encrypt(
            nonce, text, message.AsSpan(nonce.Length, text.Length), message.AsSpan(nonce.Length + text.Length), Encoding.ASCII.GetBytes(account.ToString()));
        string encoded = Base64Url.EncodeToString(message);
        return encoded.Length <= MaximumLength ? encoded : null;
    }

    /// <summary>Decrypts a message that was made for an account; null when it was not, or is no message of this cloud.</summary>
    public static string? Decode(LocalAccount account, string encoded)
    {
        int overhead = AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize;
        if (!Base64Url.IsValid(encoded, out int length) || length <= overhead)
        {
            return null;
        }

        ReadOnlySpan<byte> message = Base64Url.DecodeFromChars(encoded);
        byte[] text = new byte[message.Length - overhead];
        using var cipher = new AesGcm(account.Cloud.MessageKey, AesGcm.TagByteSizes.MaxSize);
        try
        {
            cipher.Decrypt(
                message[..AesGcm.NonceByteSizes.MaxSize], message.Slice(AesGcm.NonceByteSizes.MaxSize, text.Length), message[^AesGcm.TagByteSizes.MaxSize..],
                text, Encoding.ASCII.GetBytes(account.Id.ToString()));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return Decompress(text);
    }

    private static byte[] Compress(byte[] text)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(text);
        }

        return compressed.ToArray();
    }

    private static string Decompress(byte[] compressed)
    {
        // What is decompressed was made here, so the bound only keeps a mistake from growing.
        using var brotli = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        byte[] text = new byte[LongestText];
        return Encoding.UTF8.GetString(text, 0, brotli.ReadAtLeast(text, text.Length, throwOnEndOfStream: false));
    }
}

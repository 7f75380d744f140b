using System.Buffers;
using System.Text;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Percent encoding as SigV4 wants it: all but the unreserved characters of RFC 3986, in upper case.</summary>
internal static class UriEncoding
{
    private const string Hex = "0123456789ABCDEF";

    private const string UnreservedCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<byte> Unreserved = SearchValues.Create(Encoding.ASCII.GetBytes(UnreservedCharacters));
    private static readonly SearchValues<char> PlainInPaths = SearchValues.Create(UnreservedCharacters + "/");

    /// <summary>Whether there is but one way of writing a path: nothing in it is encoded, or would have to be.</summary>
    public static bool IsPlainPath(string path) => !path.AsSpan().ContainsAnyExcept(PlainInPaths);

    /// <summary>Decodes the text once and encodes it again, so that one way of writing it is left.</summary>
    public static string Normalize(ReadOnlySpan<char> text, bool keepSlashes = false) => Encode(Decode(text), keepSlashes);

    /// <summary>Encodes what stands there, percent signs too.</summary>
    public static string EncodeAgain(string text) => Encode(Encoding.UTF8.GetBytes(text), keepSlashes: true);

    /// <summary>The bytes of a text; a percent sign without two hexadecimal digits stands for itself.</summary>
    public static byte[] Decode(ReadOnlySpan<char> text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 1);
        while (!text.IsEmpty)
        {
            int percent = text.IndexOf('%');
            ReadOnlySpan<char> plain = percent < 0 ? text : text[..percent];
            Encoding.UTF8.GetBytes(plain, bytes);
            text = text[plain.Length..];
            if (!text.IsEmpty)
            {
                byte escaped = 0;
                bool isEscape = text.Length > 2 && Convert.FromHexString(text.Slice(1, 2), new Span<byte>(ref escaped), out _, out _) == OperationStatus.Done;
                bytes.Write([isEscape ? escaped : (byte)'%']);
                text = text[(isEscape ? 3 : 1)..];
            }
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Writes a text encoded, slashes too.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> buffer)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Write(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)), buffer);
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static void Write(ReadOnlySpan<byte> bytes, IBufferWriter<byte> buffer)
    {
        while (!bytes.IsEmpty)
        {
            int plain = bytes.IndexOfAnyExcept(Unreserved);
            buffer.Write(plain < 0 ? bytes : bytes[..plain]);
            bytes = plain < 0 ? [] : bytes[plain..];
            if (!bytes.IsEmpty)
            {
                buffer.Write([(byte)'%', (byte)Hex[bytes[0] >> 4], (byte)Hex[bytes[0] & 15]]);
                bytes = bytes[1..];
            }
        }
    }

    private static string Encode(ReadOnlySpan<byte> bytes, bool keepSlashes)
    {
        var text = new StringBuilder(bytes.Length + 16);
        foreach (byte each in bytes)
        {
            if (Unreserved.Contains(each) || (keepSlashes && each == (byte)'/'))
            {
                text.Append((char)each);
            }
            else
            {
                text.Append('%').Append(Hex[each >> 4]).Append(Hex[each & 15]);
            }
        }

        return text.ToString();
    }
}

using System.Buffers;
using System.Text;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Percent encoding as SigV4 wants it: all but the unreserved characters of RFC 3986, in upper case.</summary>
internal static class UriEncoding
{
    private const string Hex = "0123456789ABCDEF";

    private static readonly SearchValues<byte> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

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
                bool isEscape = text.Length > 2 && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);
                bytes.Write([isEscape ? Convert.FromHexString(text.Slice(1, 2))[0] : (byte)'%']);
                text = text[(isEscape ? 3 : 1)..];
            }
        }

        return bytes.WrittenSpan.ToArray();
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

namespace CrossAccount.LocalAws.Iam.MfaDevices;

/// <summary>Base32, in which authenticator apps take a device's seed.</summary>
/// <remarks><see href="https://www.rfc-editor.org/rfc/rfc4648#section-6">RFC 4648, section 6</see>.</remarks>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The bytes of a text without padding; bits that fill no byte are dropped.</summary>
    /// <exception cref="FormatException">The text has another character.</exception>
    public static byte[] Decode(string text)
    {
        byte[] bytes = new byte[text.Length * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int length = 0;
        foreach (char character in text)
        {
            int value = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (value < 0)
            {
                throw new FormatException("the text is not base32, which has only the letters `A` to `Z` and the digits `2` to `7`");
            }

            buffer = ((buffer << 5) | value) & 0xFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[length++] = (byte)((buffer >> bits) & 0xFF);
            }
        }

        return bytes;
    }
}

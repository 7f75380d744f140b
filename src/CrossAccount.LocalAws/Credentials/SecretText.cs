using System.Security.Cryptography;
using System.Text;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>A secret, compared in constant time and never printed.</summary>
internal sealed class SecretText
{
    private readonly byte[] _utf8;

    public SecretText(string text) => _utf8 = Encoding.UTF8.GetBytes(text);

    private SecretText(byte[] utf8) => _utf8 = utf8;

    /// <summary>A secret of characters of ASCII that nobody has seen yet.</summary>
    public static SecretText OfAscii(byte[] characters) => new(characters);

    public string Reveal() => Encoding.UTF8.GetString(_utf8);

    public bool Matches(SecretText other) => CryptographicOperations.FixedTimeEquals(_utf8, other._utf8);

    public override string ToString() => "[secret]";
}

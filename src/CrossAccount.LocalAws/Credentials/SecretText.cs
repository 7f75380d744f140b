using System.Security.Cryptography;
using System.Text;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>A secret, compared in constant time and never printed.</summary>
internal sealed class SecretText(string text)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(text);

    public string Reveal() => text;

    public bool Matches(SecretText other) => CryptographicOperations.FixedTimeEquals(_utf8, other._utf8);

    public override string ToString() => "[secret]";
}

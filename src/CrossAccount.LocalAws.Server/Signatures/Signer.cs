using System.Security.Cryptography;
using System.Text;
using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>A signing key: that of one secret for one scope.</summary>
internal sealed class Signer
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    private readonly byte[] _key;

    private Signer(SecretText secret, CredentialScope scope, byte[] key)
    {
        Secret = secret;
        Scope = scope;
        _key = key;
    }

    public SecretText Secret { get; }

    public CredentialScope Scope { get; }

    /// <summary>Derives the key, which takes four signatures. <see cref="SignerCache"/> keeps it.</summary>
    public static Signer Derive(SecretText secret, CredentialScope scope)
    {
        byte[] key = Encoding.UTF8.GetBytes("AWS4" + secret.Reveal());
        foreach (string part in (ReadOnlySpan<string>)[scope.Date, scope.Region, scope.Service, CredentialScope.Terminator])
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        return new(secret, scope, key);
    }

    /// <summary>The signature of a string to sign: 32 bytes.</summary>
    public byte[] Sign(ReadOnlySpan<byte> stringToSign) => HMACSHA256.HashData(_key, stringToSign);

    /// <summary>Whether a signature is the one of the string to sign; compared in constant time.</summary>
    public bool Verifies(ReadOnlySpan<byte> stringToSign, ReadOnlySpan<byte> signature)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, stringToSign, expected);
        return CryptographicOperations.FixedTimeEquals(expected, signature);
    }
}

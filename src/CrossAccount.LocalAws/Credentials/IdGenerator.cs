using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>
/// Makes IDs, keys and tokens in AWS's shapes. The same seed and the same calls give the same IDs; without a seed nobody can
/// tell the next one.
/// </summary>
internal sealed class IdGenerator(int? seed)
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const string Base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const string UrlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";
    // Shorter than AWS's: a comparison in constant time looks at every byte, and nobody may count on a length.
    private const int TokenLength = 116;
    private const int SecretLength = 40;

    private bool _isSeeded = seed is not null;
    private ulong _state = (ulong)(uint)(seed ?? 0);

    /// <summary>The beginning of every session token.</summary>
    public const string TokenPrefix = "IQoJb3JpZ2luX2Vj";

    /// <summary>How far a generator with a seed has come; null without a seed. Set again, it goes on from there.</summary>
    public ulong? Progress
    {
        get => _isSeeded ? _state : null;
        set
        {
            _isSeeded = value is not null;
            _state = value ?? 0;
        }
    }

    public string UserId() => UniqueId("AIDA");

    public string RoleId() => UniqueId("AROA");

    public string GroupId() => UniqueId("AGPA");

    public string PolicyId() => UniqueId("ANPA");

    public string InstanceProfileId() => UniqueId("AIPA");

    public string SamlProviderId() => Text("SAMLSP", Base32, 26);

    public string LongTermKeyId() => Text("AKIA", Base32, 20);

    public string SessionKeyId() => Text("ASIA", Base32, 20);

    public SecretText SecretKey() => Secret("", SecretLength);

    public SecretText SessionToken() => Secret(TokenPrefix, TokenLength);

    /// <summary>The seed of an MFA device: the 64 characters of base32 that AWS gives.</summary>
    public string MfaSeed() => Text("", Base32, 64);

    /// <summary>The version of an object.</summary>
    public string VersionId() => Text("", UrlSafe, 32);

    /// <summary>The ID of an upload in parts.</summary>
    public string UploadId() => Text("", UrlSafe, 64);

    private string UniqueId(string prefix) => Text(prefix, Base32, 21);

    private SecretText Secret(string prefix, int length)
    {
        byte[] characters = new byte[length];
        Encoding.ASCII.GetBytes(prefix, characters);
        Fill(characters.AsSpan(prefix.Length), Base64);
        return SecretText.OfAscii(characters);
    }

    private string Text(string prefix, string alphabet, int length) => string.Create(length, (this, prefix, alphabet), static (span, state) =>
    {
        (IdGenerator ids, string prefix, string alphabet) = state;
        prefix.CopyTo(span);
        ids.Fill(span[prefix.Length..], alphabet);
    });

    private void Fill<T>(Span<T> span, string alphabet)
        where T : INumberBase<T>
    {
        const int BitsPerCharacter = 6;
        const int CharactersPerNumber = 64 / BitsPerCharacter;
        Span<ulong> numbers = stackalloc ulong[(span.Length + CharactersPerNumber - 1) / CharactersPerNumber];
        Fill(numbers);
        for (int i = 0; i < span.Length; i++)
        {
            ulong number = numbers[i / CharactersPerNumber] >> (i % CharactersPerNumber * BitsPerCharacter);
            span[i] = T.CreateTruncating(alphabet[(int)(number & (ulong)(alphabet.Length - 1))]);
        }
    }

    private void Fill(Span<ulong> numbers)
    {
        if (!_isSeeded)
        {
            RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(numbers));
            return;
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = NextOfSeed();
        }
    }

    /// <summary>SplitMix64. The numbers of .NET's own generator may change from one version to the next.</summary>
    private ulong NextOfSeed()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}

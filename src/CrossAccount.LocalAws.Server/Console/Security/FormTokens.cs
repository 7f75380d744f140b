using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CrossAccount.LocalAws.Server.Console.Security;

/// <summary>What every form carries so that no other page can send it: a MAC of the browser's ID under a key of this process.</summary>
internal sealed class FormTokens
{
    public const string Field = "_token";

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes);

    public string For(string visitorId) => Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(visitorId)));

    public bool IsGood(string visitorId, string? token) =>
        token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(For(visitorId)), Encoding.UTF8.GetBytes(token));
}

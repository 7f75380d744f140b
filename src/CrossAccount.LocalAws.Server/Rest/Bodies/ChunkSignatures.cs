using System.Security.Cryptography;
using System.Text;
using CrossAccount.LocalAws.Server.Signatures;

namespace CrossAccount.LocalAws.Server.Rest.Bodies;

/// <summary>The signatures of the pieces of a body, each of which signs the one before it.</summary>
internal sealed class ChunkSignatures(Signer signer, RequestSignature seed)
{
    private static readonly string EmptyHash = Convert.ToHexStringLower(SHA256.HashData([]));

    private string _previous = Convert.ToHexStringLower(seed.Signature.AsSpan());

    public bool VerifiesChunk(ReadOnlySpan<byte> data, string signature) =>
        Verifies($"AWS4-HMAC-SHA256-PAYLOAD\n{seed.Time}\n{seed.Scope}\n{_previous}\n{EmptyHash}\n{Hash(data)}", signature);

    public bool VerifiesTrailer(string canonical, string signature) =>
        Verifies($"AWS4-HMAC-SHA256-TRAILER\n{seed.Time}\n{seed.Scope}\n{_previous}\n{Hash(Encoding.UTF8.GetBytes(canonical))}", signature);

    private bool Verifies(string stringToSign, string signature)
    {
        _previous = signature;
        return SignatureReader.Hex(signature) is { } bytes && signer.Verifies(Encoding.UTF8.GetBytes(stringToSign), bytes.AsSpan());
    }

    private static string Hash(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data));
}

using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>What a request says about its signature. Nothing of it is proven yet.</summary>
/// <param name="AccessKeyId">The access key that the request says it is signed with.</param>
/// <param name="Scope">What the signing key is good for.</param>
/// <param name="SignedHeaders">The names of the signed headers, in lower case and as they stand.</param>
/// <param name="Signature">The signature: 32 bytes.</param>
/// <param name="Time">When the request was signed.</param>
internal sealed record RequestSignature(
    string AccessKeyId, CredentialScope Scope, ImmutableArray<string> SignedHeaders, ImmutableArray<byte> Signature, SigningTime Time)
{
    /// <summary>The session token; null for a long-term key.</summary>
    public string? Token { get; init; }

    /// <summary>Whether the signature stands in the URL.</summary>
    public bool IsPresigned { get; init; }

    /// <summary>How long a URL is good from <see cref="Time"/> on; null when it does not say.</summary>
    public TimeSpan? Lifetime { get; init; }

    /// <summary>The access key and its scope.</summary>
    public override string ToString() => $"{AccessKeyId}/{Scope}";
}

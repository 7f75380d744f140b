using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>What a request says about its signature. Nothing of it is proven yet.</summary>
/// <param name="Preface">The access key, its scope and the signed headers.</param>
/// <param name="Signature">The signature: 32 bytes.</param>
/// <param name="Time">When the request was signed.</param>
internal sealed record RequestSignature(SignaturePreface Preface, ImmutableArray<byte> Signature, SigningTime Time)
{
    /// <summary>The access key that the request says it is signed with.</summary>
    public string AccessKeyId => Preface.AccessKeyId;

    /// <summary>What the signing key is good for.</summary>
    public CredentialScope Scope => Preface.Scope;

    /// <summary>The names of the signed headers, in lower case and as they stand.</summary>
    public ImmutableArray<string> SignedHeaders => Preface.SignedHeaders;

    /// <summary>The session token; null for a long-term key.</summary>
    public string? Token { get; init; }

    /// <summary>Whether the signature stands in the URL.</summary>
    public bool IsPresigned { get; init; }

    /// <summary>How long a URL is good from <see cref="Time"/> on; null when it does not say.</summary>
    public TimeSpan? Lifetime { get; init; }

    /// <summary>The access key and its scope.</summary>
    public override string ToString() => $"{AccessKeyId}/{Scope}";
}

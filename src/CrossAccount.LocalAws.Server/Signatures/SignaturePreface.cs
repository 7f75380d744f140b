using System.Collections.Immutable;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>What a request says about its signature before the signature itself: the same in all that a client signs alike with one key in one day.</summary>
/// <param name="AccessKeyId">The access key.</param>
/// <param name="Scope">What the signing key is good for.</param>
/// <param name="SignedHeaders">The names of the signed headers.</param>
internal sealed record SignaturePreface(string AccessKeyId, CredentialScope Scope, ImmutableArray<string> SignedHeaders);

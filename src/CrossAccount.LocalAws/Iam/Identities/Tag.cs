namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>A tag.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; may be empty.</param>
public sealed record Tag(string Key, string Value);

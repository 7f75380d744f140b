namespace CrossAccount.LocalAws.Credentials;

/// <summary>What a client presents with a call: a key, perhaps a token, and a proof that it knows the secret.</summary>
internal abstract class PresentedCredentials(string accessKeyId, string? token)
{
    public string AccessKeyId { get; } = accessKeyId;

    /// <summary>The session token; null when there is none, or an empty one.</summary>
    public SecretText? Token { get; } = string.IsNullOrEmpty(token) ? null : new(token);

    /// <summary>Whether the client knows the secret.</summary>
    public abstract bool Proves(SecretText secret);
}

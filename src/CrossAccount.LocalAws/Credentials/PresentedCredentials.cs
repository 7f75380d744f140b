namespace CrossAccount.LocalAws.Credentials;

/// <summary>What a client presents with each of its calls.</summary>
internal sealed class PresentedCredentials(AwsCredentials credentials)
{
    private readonly SecretText _secret = new(credentials.SecretAccessKey);

    public string AccessKeyId { get; } = credentials.AccessKeyId;

    /// <summary>The session token; null when there is none, or an empty one.</summary>
    public SecretText? Token { get; } = string.IsNullOrEmpty(credentials.SessionToken) ? null : new(credentials.SessionToken);

    /// <summary>Whether the client knows the secret. A network client proves it by a signature instead.</summary>
    public bool Proves(SecretText secret) => secret.Matches(_secret);
}

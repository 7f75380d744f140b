namespace CrossAccount.LocalAws.Credentials;

/// <summary>What a client signs its requests with.</summary>
/// <param name="AccessKeyId">The access key ID: <c>AKIA…</c> for long-term keys, <c>ASIA…</c> for sessions.</param>
/// <param name="SecretAccessKey">The secret access key.</param>
/// <param name="SessionToken">The session token; null for long-term keys.</param>
public sealed record AwsCredentials(string AccessKeyId, string SecretAccessKey, string? SessionToken = null)
{
    /// <summary>The access key ID; the secrets are left out.</summary>
    public override string ToString() => AccessKeyId;
}

namespace CrossAccount.LocalAws.Credentials;

/// <summary>The credentials of a session.</summary>
/// <param name="Credentials">Key, secret and token.</param>
/// <param name="Expiration">When they stop working.</param>
public sealed record TemporaryCredentials(AwsCredentials Credentials, DateTimeOffset Expiration);

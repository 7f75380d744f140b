using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Iam.AccessKeys;

/// <summary>A new access key. Its secret is told this once.</summary>
/// <param name="UserName">The user.</param>
/// <param name="Credentials">Key ID and secret.</param>
/// <param name="Status">Whether the key works.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record AccessKey(string UserName, AwsCredentials Credentials, AccessKeyStatus Status, DateTimeOffset CreateDate);

namespace CrossAccount.LocalAws.Iam.AccessKeys;

/// <summary>An access key without its secret.</summary>
/// <param name="UserName">The user.</param>
/// <param name="AccessKeyId">The key's ID.</param>
/// <param name="Status">Whether the key works.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record AccessKeyMetadata(string UserName, string AccessKeyId, AccessKeyStatus Status, DateTimeOffset CreateDate);

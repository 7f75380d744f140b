namespace CrossAccount.LocalAws.Iam.AccessKeys;

/// <summary>When an access key was used last.</summary>
/// <param name="UserName">The user that the key belongs to.</param>
/// <param name="LastUsed">The last use; null when the key was never used.</param>
public sealed record AccessKeyLastUsed(string UserName, LastUse? LastUsed);

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>One version of a managed policy.</summary>
/// <param name="VersionId">The ID, <c>v1</c> and up.</param>
/// <param name="Document">The policy as it was sent.</param>
/// <param name="IsDefaultVersion">Whether this version counts.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record ManagedPolicyVersion(string VersionId, string Document, bool IsDefaultVersion, DateTimeOffset CreateDate);

namespace CrossAccount.LocalAws.Iam.Roles;

/// <summary>An instance profile that holds a role for EC2.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="InstanceProfileName">The name.</param>
/// <param name="InstanceProfileId">The unique ID, <c>AIPA…</c>.</param>
/// <param name="Path">The path.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record InstanceProfile(string Arn, string InstanceProfileName, string InstanceProfileId, string Path, DateTimeOffset CreateDate);

namespace CrossAccount.LocalAws.Iam.Groups;

/// <summary>A group as IAM describes it.</summary>
/// <param name="Arn">The ARN.</param>
/// <param name="GroupName">The name.</param>
/// <param name="GroupId">The unique ID, <c>AGPA…</c>.</param>
/// <param name="Path">The path.</param>
/// <param name="CreateDate">When it was created.</param>
public sealed record Group(string Arn, string GroupName, string GroupId, string Path, DateTimeOffset CreateDate);

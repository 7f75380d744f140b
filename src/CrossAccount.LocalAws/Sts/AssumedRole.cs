using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Sts;

/// <summary>A session of a role.</summary>
/// <param name="Credentials">The session's credentials.</param>
/// <param name="Arn">The session's ARN, which has the role's name without its path.</param>
/// <param name="AssumedRoleId">The role's unique ID, a colon and the session's name.</param>
public sealed record AssumedRole(TemporaryCredentials Credentials, string Arn, string AssumedRoleId)
{
    /// <summary>The source identity; null when there is none.</summary>
    public string? SourceIdentity { get; init; }
}

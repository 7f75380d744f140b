using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Sts.WebIdentity;

/// <summary>A session of a role that was got with a token.</summary>
/// <param name="Credentials">The session's credentials.</param>
/// <param name="Arn">The session's ARN, which has the role's name without its path.</param>
/// <param name="AssumedRoleId">The role's unique ID, a colon and the session's name.</param>
/// <param name="SubjectFromWebIdentityToken">The token's <c>sub</c>.</param>
/// <param name="Provider">The ARN of the provider.</param>
/// <param name="Audience">The client ID that the token is for.</param>
public sealed record WebIdentitySession(
    TemporaryCredentials Credentials, string Arn, string AssumedRoleId, string SubjectFromWebIdentityToken, string Provider, string Audience)
{
    /// <summary>The source identity that the token gives; null when it gives none.</summary>
    public string? SourceIdentity { get; init; }
}

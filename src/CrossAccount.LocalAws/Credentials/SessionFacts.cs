namespace CrossAccount.LocalAws.Credentials;

/// <summary>What all sessions have, whoever they act for.</summary>
/// <param name="Token">The session token.</param>
/// <param name="Issued">When the session began, <c>aws:TokenIssueTime</c>.</param>
/// <param name="Expiration">When it ends.</param>
/// <param name="MfaGiven">When MFA was given for it; null when it was not. Sessions of roles never have it.</param>
internal sealed record SessionFacts(SecretText Token, DateTimeOffset Issued, DateTimeOffset Expiration, DateTimeOffset? MfaGiven);

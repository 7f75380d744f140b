namespace CrossAccount.LocalAws.Sts;

/// <summary>Who calls.</summary>
/// <param name="UserId">The unique ID: of the user, of the account for its root user, or of role and session.</param>
/// <param name="Account">The account.</param>
/// <param name="Arn">The ARN.</param>
public sealed record CallerIdentity(string UserId, string Account, string Arn);

using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Server.Console.Sessions;

/// <summary>The role that somebody works as.</summary>
/// <param name="Remembered">What was switched to, as the history has it.</param>
/// <param name="SessionArn">The ARN of the session.</param>
/// <param name="Session">The session's credentials.</param>
/// <param name="IsChained">Whether the session of the role before was used for it, and not the user's own.</param>
internal sealed record SwitchedRole(RememberedRole Remembered, string SessionArn, TemporaryCredentials Session, bool IsChained);

using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Sts;

/// <summary>A session of a federated user.</summary>
/// <param name="Credentials">The session's credentials.</param>
/// <param name="Arn">The federated user's ARN, as in <c>arn:aws:sts::111122223333:federated-user/Bob</c>.</param>
/// <param name="FederatedUserId">The account, a colon and the name.</param>
public sealed record FederatedUser(TemporaryCredentials Credentials, string Arn, string FederatedUserId);

using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>What all sessions have.</summary>
internal sealed record SessionRow(string Token, DateTimeOffset Issued, DateTimeOffset Expiration, DateTimeOffset? MfaGiven)
{
    public static SessionRow? Of(SessionFacts? session) =>
        session is null ? null : new(session.Token.Reveal(), session.Issued, session.Expiration, session.MfaGiven);

    public SessionFacts ToFacts() => new(new SecretText(Token), Issued, Expiration, MfaGiven);
}

using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Credentials;

/// <summary>Finds out who calls.</summary>
/// <remarks>
/// AWS checks in this order: the key, the token and that it belongs to the key, the expiry, that the owner still exists, and the
/// secret last.
/// </remarks>
internal static class Authenticator
{
    public static AwsError? Check(AwsService service, CredentialStore store, PresentedCredentials presented, DateTimeOffset now, out Credential? credential)
    {
        credential = store.Find(presented.AccessKeyId);
        if (credential is null)
        {
            return AuthenticationErrors.UnknownKey(service);
        }

        if (credential.Session is { } session)
        {
            return CheckSession(service, session, presented, now) ?? CheckOwner(service, credential, presented);
        }

        return CheckOwner(service, credential, presented)
            ?? (presented.Token is null ? null : AuthenticationErrors.MalformedToken(service));
    }

    private static AwsError? CheckSession(AwsService service, SessionFacts session, PresentedCredentials presented, DateTimeOffset now)
    {
        if (presented.Token is null)
        {
            return AuthenticationErrors.UnknownKey(service);
        }

        if (!session.Token.Matches(presented.Token))
        {
            bool isOurs = presented.Token.Reveal().StartsWith(IdGenerator.TokenPrefix, StringComparison.Ordinal);
            return isOurs ? AuthenticationErrors.UnknownKey(service) : AuthenticationErrors.MalformedToken(service);
        }

        return now >= session.Expiration ? AuthenticationErrors.Expired(service) : null;
    }

    private static AwsError? CheckOwner(AwsService service, Credential credential, PresentedCredentials presented)
    {
        if (!credential.IsAlive)
        {
            return AuthenticationErrors.UnknownKey(service);
        }

        return presented.Proves(credential.Secret) ? null : AuthenticationErrors.WrongSecret(service);
    }
}

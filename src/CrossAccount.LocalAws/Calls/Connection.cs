using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Calls;

/// <summary>A client's side of a call: its credentials and its surroundings. Each call is authenticated anew.</summary>
internal sealed class Connection(LocalCloud cloud, AwsCredentials credentials, ClientInfo client)
{
    private readonly PresentedCredentials _presented = new(credentials);
    private readonly RequestContext _client = client.ToContext();

    public AwsResult<T> Invoke<T>(AwsService service, Func<AuthenticatedCall, AwsResult<T>> operation)
        where T : notnull
    {
        lock (cloud.Gate)
        {
            DateTimeOffset now = cloud.Now;
            if (Authenticator.Check(service, cloud.Credentials, _presented, now, out Credential? credential) is { } error)
            {
                return error;
            }

            var call = new AuthenticatedCall(cloud, credential!, now, ContextAt(now, credential!));
            return operation(call).Of(call.LastDecided);
        }
    }

    private RequestContext ContextAt(DateTimeOffset now, Credential credential)
    {
        RequestContext context = cloud.Moment.Of(_client, now);
        return credential.Session?.MfaGiven is { } mfaGiven
            ? context.With(ContextKeys.MultiFactorAuthAge, (long)(now - mfaGiven).TotalSeconds)
            : context;
    }
}

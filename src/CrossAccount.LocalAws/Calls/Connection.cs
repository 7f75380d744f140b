using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Calls;

/// <summary>A client's side of a call: its credentials and its surroundings. Each call is authenticated anew.</summary>
/// <param name="cloud">The cloud.</param>
/// <param name="presented">What the client presents; null for one that signs nothing.</param>
/// <param name="client">The context keys of the client's surroundings.</param>
/// <param name="observer">Who is told of each call; null for nobody.</param>
internal sealed class Connection(LocalCloud cloud, PresentedCredentials? presented, RequestContext client, CallObserver? observer = null)
{
    public LocalCloud Cloud => cloud;

    public AwsResult<T> Invoke<T>(AwsService service, Func<AuthenticatedCall, AwsResult<T>> operation)
        where T : notnull
    {
        lock (cloud.Gate)
        {
            DateTimeOffset now = cloud.Now;
            if (presented is null)
            {
                return AuthenticationErrors.Missing(service);
            }

            if (Authenticator.Check(service, cloud.Credentials, presented, now, out Credential? credential) is { } error)
            {
                return error;
            }

            return Run(operation, credential!, service, now);
        }
    }

    /// <summary>Runs an operation that is called without credentials: something else proves who calls.</summary>
    /// <param name="service">The service.</param>
    /// <param name="identify">Finds out who calls.</param>
    /// <param name="operation">The operation.</param>
    public AwsResult<T> InvokeUnsigned<T>(AwsService service, Func<DateTimeOffset, AwsResult<Credential>> identify, Func<AuthenticatedCall, AwsResult<T>> operation)
        where T : notnull
    {
        lock (cloud.Gate)
        {
            DateTimeOffset now = cloud.Now;
            return identify(now).TryGetValue(out Credential? credential, out AwsError? error) ? Run(operation, credential, service, now) : error;
        }
    }

    private AwsResult<T> Run<T>(Func<AuthenticatedCall, AwsResult<T>> operation, Credential credential, AwsService service, DateTimeOffset now)
        where T : notnull
    {
        var call = new AuthenticatedCall(cloud, credential, now, ContextAt(now, credential)) { Observer = observer };
        observer?.Authenticated(credential, call.Caller, now);
        credential.Use(now, service, client);
        AwsResult<T> result = operation(call).Of(call.LastDecided);
        return cloud.Save() is { } notSaved ? notSaved : result;
    }

    private RequestContext ContextAt(DateTimeOffset now, Credential credential)
    {
        RequestContext context = cloud.Moment.Of(client, now);
        return credential.Session?.MfaGiven is { } mfaGiven
            ? context.With(ContextKeys.MultiFactorAuthAge, (long)(now - mfaGiven).TotalSeconds)
            : context;
    }
}

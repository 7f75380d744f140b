using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Calls;

/// <summary>Is told what becomes of a call. It is called while the cloud is locked, and so has to be quick.</summary>
internal abstract class CallObserver
{
    /// <summary>The caller is known, and its credentials are good.</summary>
    public abstract void Authenticated(Credential credential, Caller caller, DateTimeOffset now);

    /// <summary>A request of the call was decided; one call may take several.</summary>
    public abstract void Decided(DecidedRequest request, Decision decision);
}

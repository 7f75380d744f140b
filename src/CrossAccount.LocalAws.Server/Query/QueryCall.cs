using CrossAccount.Iam.Context;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>Whom an operation is asked by.</summary>
/// <param name="Cloud">The accounts.</param>
/// <param name="SignedClient">The client with the credentials that the request is signed with; null for an operation that needs none.</param>
/// <param name="Context">The context keys of the connection.</param>
/// <param name="Observer">Who is told of decisions; null for nobody.</param>
internal sealed record QueryCall(LocalCloud Cloud, LocalClient? SignedClient, RequestContext Context, CallObserver? Observer = null)
{
    /// <summary>The client of a signed request.</summary>
    public LocalClient Client => SignedClient!;
}

using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Principals;

namespace CrossAccount.LocalAws.Calls;

/// <summary>One call whose caller is known. It lives while the cloud is locked.</summary>
internal sealed class AuthenticatedCall(LocalCloud cloud, Credential credential, DateTimeOffset now, RequestContext context)
{
    private readonly CallerProfile _profile = credential.Profile;

    public LocalCloud Cloud { get; } = cloud;

    public Credential Credential { get; } = credential;

    /// <summary>The account of the call: that of its credentials.</summary>
    public LocalAccount Account => Credential.Account;

    public Caller Caller => _profile.Caller;

    public DateTimeOffset Now { get; } = now;

    /// <summary>The context keys that every request of this client has.</summary>
    public RequestContext Context { get; } = context;

    /// <summary>Who is told of each decision; null for nobody.</summary>
    public CallObserver? Observer { get; init; }

    /// <summary>What was decided last: the refusal of a call that is denied. It can be explained when someone asks.</summary>
    public DecidedRequest? LastDecided { get; private set; }

    /// <summary>Notes that something has changed, to be saved before the call is answered.</summary>
    public void Changed(object entity) => Cloud.Changes.Changed(entity);

    /// <summary>Notes that something has changed when the call has succeeded.</summary>
    public void ChangedIf<T>(AwsResult<T> result, object entity)
        where T : notnull
    {
        if (result.IsSuccess)
        {
            Cloud.Changes.Changed(entity);
        }
    }

    /// <summary>Notes that something is no longer there.</summary>
    public void Removed(object entity) => Cloud.Changes.Removed(entity);

    /// <summary>Decides whether the caller may do something.</summary>
    /// <param name="action">The IAM action.</param>
    /// <param name="resource">The ARN of the resource, or <c>*</c>.</param>
    /// <param name="owner">The account that owns the resource; null when it is not in this cloud.</param>
    /// <param name="requestKeys">The keys of this request; null when it has no other than <see cref="Context"/>.</param>
    /// <param name="resourcePolicy">The trust or bucket policy.</param>
    public Decision Decide(string action, AwsResource resource, LocalAccount? owner, RequestContext? requestKeys = null, CompiledPolicy? resourcePolicy = null)
    {
        RequestContext keys = requestKeys ?? Context;
        if (owner?.Organization is { } organization)
        {
            keys = keys.With(ContextKeys.ResourceOrgId, organization.ToString());
        }

        ApplicablePolicies policies = resourcePolicy is null ? _profile.Policies : _profile.Policies with { Resource = resourcePolicy };
        LastDecided = new(new AccessRequest(Caller, action, resource.Arn, resource.Account, keys), policies);
        Decision decision = Authorizer.Decide(LastDecided.Request, policies);
        Observer?.Decided(LastDecided, decision);
        return decision;
    }
}

using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Evaluation;

/// <summary>What is to be decided: who asks to do what, on which resource, under which circumstances. Immutable.</summary>
public sealed class AccessRequest
{
    /// <summary>Makes a request for a resource whose ARN names its account and partition, such as a role.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="action">The action, as in <c>sts:AssumeRole</c>.</param>
    /// <param name="resource">The ARN of the resource.</param>
    /// <param name="context">The context keys that the request brings; the keys that AWS derives from the caller are added.</param>
    /// <exception cref="ArgumentException">The ARN names no account.</exception>
    public AccessRequest(Caller caller, string action, Arn resource, RequestContext? context = null)
        : this(caller, action, resource.ToString(), AccountOf(resource), context)
    {
    }

    /// <summary>Makes a request for a resource of an account.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="action">The action, as in <c>s3:GetObject</c>.</param>
    /// <param name="resource">The ARN of the resource, or <c>*</c> for actions that have none.</param>
    /// <param name="resourceAccount">The account that owns the resource.</param>
    /// <param name="context">The context keys that the request brings; the keys that AWS derives from the caller are added.</param>
    /// <exception cref="ArgumentException">The ARN is of another account, or of a partition that is not known.</exception>
    public AccessRequest(Caller caller, string action, string resource, AccountId resourceAccount, RequestContext? context = null)
        : this(caller, new RequestTarget(action, resource, resourceAccount), context)
    {
    }

    private AccessRequest(Caller caller, RequestTarget target, RequestContext? context)
    {
        ArgumentNullException.ThrowIfNull(caller);
        Caller = caller;
        Target = target;
        Context = context ?? RequestContext.Empty;
    }

    /// <summary>Who asks.</summary>
    public Caller Caller { get; }

    /// <summary>The action; its case has no meaning.</summary>
    public string Action => Target.Action.Text;

    /// <summary>The ARN of the resource, or <c>*</c>.</summary>
    public string Resource => Target.Resource;

    /// <summary>The account that owns the resource.</summary>
    public AccountId ResourceAccount => Target.Account;

    /// <summary>The partition of the resource.</summary>
    public Partition ResourcePartition => Target.Partition ?? Caller.Partition;

    /// <summary>The context keys that the request brings.</summary>
    public RequestContext Context { get; }

    /// <summary>
    /// Whether the trust policy of a role is asked: for all actions of assuming one, and for <c>sts:TagSession</c>,
    /// <c>sts:SetSourceIdentity</c> and <c>sts:SetContext</c> on one. A role without a trust policy trusts nobody.
    /// </summary>
    public bool AsksForRole => Target.IsForRole;

    internal RequestTarget Target { get; }

    /// <summary>Whether the caller's account owns the resource.</summary>
    internal bool IsWithinAccount => Caller.Account is not null && Caller.AccountNumber == Target.AccountNumber;

    /// <summary>
    /// The same request of another caller. What the action and the resource say is shared, so that asking for every pair of many
    /// callers and many resources costs little: make a request for each resource, and let each caller make it.
    /// </summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="context">The context keys that the request brings; the keys that AWS derives from the caller are added.</param>
    public AccessRequest By(Caller caller, RequestContext? context = null) => new(caller, Target, context);

    private static AccountId AccountOf(Arn resource) =>
        resource.TryGetAccount(out AccountId account)
            ? account
            : throw new ArgumentException($"the ARN `{resource}` names no account: say which account owns the resource", nameof(resource));
}

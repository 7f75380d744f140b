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
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentException.ThrowIfNullOrEmpty(action);
        ArgumentException.ThrowIfNullOrEmpty(resource);
        Caller = caller;
        Action = action;
        Resource = resource;
        ResourceAccount = resourceAccount;
        ResourceAccountText = resourceAccount.ToString();
        Context = context ?? RequestContext.Empty;

        ResourcePartition = caller.Partition;

        // Not through `Arn`: the key of an S3 object may have characters that `Arn` takes for wildcards, or be too long for it.
        string[] parts = resource.Split(':', 6);
        AsksForRole = IsRoleAction(action, parts[^1]);
        if (parts[0] != "arn" || parts.Length == 1)
        {
            return;
        }

        ResourcePartition = Partition.TryParse(parts[1]).TryGetValue(out Partition partition, out string? error)
            ? partition
            : throw new ArgumentException(error, nameof(resource));
        if (parts.Length == 6 && AccountId.TryParse(parts[4]).TryGetValue(out AccountId named) && named != resourceAccount)
        {
            throw new ArgumentException($"the ARN `{resource}` is not of the account `{resourceAccount}`", nameof(resourceAccount));
        }
    }

    /// <summary>Who asks.</summary>
    public Caller Caller { get; }

    /// <summary>The action; its case has no meaning.</summary>
    public string Action { get; }

    /// <summary>The ARN of the resource, or <c>*</c>.</summary>
    public string Resource { get; }

    /// <summary>The account that owns the resource.</summary>
    public AccountId ResourceAccount { get; }

    /// <summary>The partition of the resource.</summary>
    public Partition ResourcePartition { get; }

    /// <summary>The context keys that the request brings.</summary>
    public RequestContext Context { get; }

    internal string ResourceAccountText { get; }

    /// <summary>Whether the resource is a role and its trust policy is asked, with or without one.</summary>
    internal bool AsksForRole { get; }

    /// <summary>Whether the caller's account owns the resource.</summary>
    internal bool IsWithinAccount => Caller.Account == ResourceAccount;

    private static bool IsRoleAction(string action, string resource) =>
        action.StartsWith(Authorizer.AssumeRole, StringComparison.OrdinalIgnoreCase)
        || (resource.StartsWith("role/", StringComparison.Ordinal)
            && (action.Equals("sts:TagSession", StringComparison.OrdinalIgnoreCase)
                || action.Equals("sts:SetSourceIdentity", StringComparison.OrdinalIgnoreCase)));

    private static AccountId AccountOf(Arn resource) =>
        resource.TryGetAccount(out AccountId account)
            ? account
            : throw new ArgumentException($"the ARN `{resource}` names no account: say which account owns the resource", nameof(resource));
}

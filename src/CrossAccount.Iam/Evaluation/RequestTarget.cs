using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Matching;

namespace CrossAccount.Iam.Evaluation;

/// <summary>What a request asks for, whoever asks: an action on a resource of an account, taken apart once. Immutable.</summary>
internal sealed class RequestTarget
{
    private static readonly string[] RoleCompanions = ["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"];

    /// <exception cref="ArgumentException">The ARN is of another account, or of a partition that is not known.</exception>
    public RequestTarget(string action, string resource, AccountId resourceAccount)
    {
        ArgumentException.ThrowIfNullOrEmpty(action);
        ArgumentException.ThrowIfNullOrEmpty(resource);
        Action = RequestedAction.Of(action);
        Resource = resource;
        Account = resourceAccount;
        AccountText = resourceAccount.ToString();
        AccountNumber = resourceAccount.Number;

        // Not through `Arn`: the key of an S3 object may have characters that `Arn` takes for wildcards, or be too long for it.
        Span<Range> parts = stackalloc Range[6];
        parts = parts[..resource.AsSpan().Split(parts, ':')];
        IsForRole = IsRoleAction(action, resource.AsSpan(parts[^1]));
        IsForKey = parts.Length == 6 && resource.AsSpan(parts[2]).SequenceEqual("kms") && resource.AsSpan(parts[5]).StartsWith("key/");
        IsUnderResourceControl = Action.IsUnderResourceControl
            && !(IsForRole && resource.Contains(":role/aws-service-role/", StringComparison.Ordinal));
        if (!resource.AsSpan(parts[0]).SequenceEqual("arn") || parts.Length == 1)
        {
            return;
        }

        Partition = Arns.Partition.TryParse(resource.AsSpan(parts[1])).TryGetValue(out Partition partition, out string? error)
            ? partition
            : throw new ArgumentException(error, nameof(resource));
        if (parts.Length == 6 && IsOfAnotherAccount(resource.AsSpan(parts[4])))
        {
            throw new ArgumentException($"the ARN `{resource}` is not of the account `{resourceAccount}`", nameof(resourceAccount));
        }
    }

    public RequestedAction Action { get; }

    public string Resource { get; }

    public AccountId Account { get; }

    public string AccountText { get; }

    public long AccountNumber { get; }

    /// <summary>The partition that the ARN names; null when the resource is no ARN, and is where the caller is.</summary>
    public Partition? Partition { get; }

    /// <summary>Whether the trust policy of a role is asked.</summary>
    public bool IsForRole { get; }

    /// <summary>Whether the resource is a KMS key, whose policy has to allow even within one account.</summary>
    public bool IsForKey { get; }

    /// <summary>
    /// Whether resource control policies limit it: an action of some services, but not that of assuming a service-linked role.
    /// </summary>
    public bool IsUnderResourceControl { get; }

    private bool IsOfAnotherAccount(ReadOnlySpan<char> account) => !account.SequenceEqual(AccountText) && AccountId.IsValid(account);

    private static bool IsRoleAction(string action, ReadOnlySpan<char> resource) =>
        action.StartsWith(Authorizer.AssumeRole, StringComparison.OrdinalIgnoreCase)
        || (resource.StartsWith("role/", StringComparison.Ordinal)
            && RoleCompanions.Contains(action, StringComparer.OrdinalIgnoreCase));
}

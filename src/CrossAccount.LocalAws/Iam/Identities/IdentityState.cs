using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.LocalAws.Iam.Policies;
using CrossAccount.LocalAws.Iam.Tagging;

namespace CrossAccount.LocalAws.Iam.Identities;

/// <summary>A role, user or group with its policies.</summary>
internal abstract class IdentityState(IdentityKind kind, string name, IamPath path, string id, Arn arn, DateTimeOffset created) : ITagged
{
    private static readonly ImmutableSortedDictionary<string, StoredPolicy> NoPolicies =
        ImmutableSortedDictionary.Create<string, StoredPolicy>(StringComparer.OrdinalIgnoreCase);

    public IdentityKind Kind { get; } = kind;

    public string Id { get; } = id;

    public DateTimeOffset Created { get; } = created;

    public string Name { get; private set; } = name;

    public IamPath Path { get; private set; } = path;

    public Arn Arn { get; private set; } = arn;

    /// <summary>The identity as decisions name it, as in <c>role/Analysts</c>.</summary>
    public string Label => $"{Kind.Word()}/{Name}";

    public TagSet Tags { get; } = new(ignoreCase: true);

    /// <summary>The policies that are part of the identity, by name.</summary>
    public ImmutableSortedDictionary<string, StoredPolicy> Inline { get; private set; } = NoPolicies;

    /// <summary>The managed policies that the identity has, in the order in which they were attached.</summary>
    public ImmutableArray<ManagedPolicyState> Attached { get; private set; } = [];

    public ManagedPolicyState? Boundary { get; private set; }

    public bool IsDeleted { get; set; }

    public IEnumerable<CompiledPolicy> OwnPolicies() =>
        Inline.Values.Select(policy => policy.Compiled).Concat(Attached.Select(policy => policy.Compiled));

    /// <summary>Adds an inline policy, or replaces the one of that name, whose spelling changes with it.</summary>
    public void SetInline(string policyName, StoredPolicy policy) => Inline = Inline.Remove(policyName).Add(policyName, policy);

    public void RemoveInline(string policyName) => Inline = Inline.Remove(policyName);

    public void Attach(ManagedPolicyState policy)
    {
        Attached = Attached.Add(policy);
        policy.AttachmentCount++;
    }

    public void Detach(ManagedPolicyState policy)
    {
        Attached = Attached.Remove(policy);
        policy.AttachmentCount--;
    }

    public void SetBoundary(ManagedPolicyState? policy)
    {
        if (Boundary is not null)
        {
            Boundary.BoundaryCount--;
        }

        Boundary = policy;
        if (policy is not null)
        {
            policy.BoundaryCount++;
        }
    }

    public void Rename(string name, IamPath path, Arn arn)
    {
        Name = name;
        Path = path;
        Arn = arn;
        foreach ((string policyName, StoredPolicy policy) in Inline)
        {
            SetInline(policyName, policy.Of(new PolicyOrigin(PolicyKind.Inline, policyName, Label)));
        }
    }
}

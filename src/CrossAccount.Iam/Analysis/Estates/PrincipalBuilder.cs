using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Collects what a user or role has.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class PrincipalBuilder<TSelf> : IdentityBuilder<TSelf>
    where TSelf : PrincipalBuilder<TSelf>
{
    private protected PrincipalBuilder(PolicyCompilation compilation, string label)
        : base(compilation, label)
    {
    }

    private protected IamPath Path { get; private set; }

    private protected string? UniqueId { get; private set; }

    private protected CompiledPolicy? PermissionsBoundary { get; private set; }

    private protected ImmutableSortedDictionary<string, string> Tags { get; private set; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts the principal under a path. The default is <c>/</c>.</summary>
    public TSelf Under(IamPath path)
    {
        Path = path;
        return (TSelf)this;
    }

    /// <summary>Gives the principal's unique ID, <c>AIDA…</c> or <c>AROA…</c>.</summary>
    public TSelf WithId(string uniqueId)
    {
        ArgumentException.ThrowIfNullOrEmpty(uniqueId);
        UniqueId = uniqueId;
        return (TSelf)this;
    }

    /// <summary>Sets the permissions boundary.</summary>
    /// <param name="name">The name of the managed policy.</param>
    /// <param name="document">Its document.</param>
    /// <exception cref="ArgumentException">AWS would refuse the document as a policy of an identity.</exception>
    public TSelf Boundary(string name, PolicyDocument document)
    {
        PermissionsBoundary = BoundaryOf(name, document);
        return (TSelf)this;
    }

    /// <summary>Sets a tag. Keys compare without case.</summary>
    public TSelf Tag(string key, string value)
    {
        Tags = Tags.SetItem(key, value);
        return (TSelf)this;
    }
}

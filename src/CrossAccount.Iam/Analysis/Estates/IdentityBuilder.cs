using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Collects the policies of a user, group or role.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls can be chained.</typeparam>
public abstract class IdentityBuilder<TSelf>
    where TSelf : IdentityBuilder<TSelf>
{
    private readonly List<CompiledPolicy> _policies = [];
    private readonly PolicyCompilation _compilation;
    private readonly string _label;

    private protected IdentityBuilder(PolicyCompilation compilation, string label)
    {
        _compilation = compilation;
        _label = label;
    }

    private protected ImmutableArray<CompiledPolicy> Policies => [.. _policies];

    /// <summary>Adds an inline policy.</summary>
    /// <param name="name">The policy's name.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">AWS would refuse the document as a policy of an identity.</exception>
    public TSelf Inline(string name, PolicyDocument document)
    {
        _policies.Add(CompiledPolicy.Compile(document, new PolicyOrigin(PolicyKind.Inline, name, _label)));
        return (TSelf)this;
    }

    /// <summary>Attaches a managed policy. The same document under the same name is compiled once for all who have it.</summary>
    /// <param name="name">The policy's name.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">AWS would refuse the document as a policy of an identity.</exception>
    public TSelf Attach(string name, PolicyDocument document)
    {
        _policies.Add(_compilation.Managed(PolicyKind.Managed, name, document));
        return (TSelf)this;
    }

    private protected CompiledPolicy BoundaryOf(string name, PolicyDocument document) =>
        _compilation.Managed(PolicyKind.PermissionsBoundary, name, document);
}

using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Managed policies compiled once for everyone who has them.</summary>
internal sealed class PolicyCompilation
{
    private readonly Dictionary<(PolicyKind Kind, string Name), List<CompiledPolicy>> _compiled = [];

    public CompiledPolicy Managed(PolicyKind kind, string name, PolicyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_compiled.TryGetValue((kind, name), out List<CompiledPolicy>? sameName))
        {
            _compiled.Add((kind, name), sameName = []);
        }

        CompiledPolicy? found = sameName.Find(policy => ReferenceEquals(policy.Document, document) || policy.Document == document);
        if (found is null)
        {
            found = CompiledPolicy.Compile(document, new PolicyOrigin(kind, name, ""));
            sameName.Add(found);
        }

        return found;
    }
}

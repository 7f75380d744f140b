using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Analysis.Estates;

/// <summary>Which roles a policy's statements may allow to assume, conditions aside. Found once for a policy that many share.</summary>
internal sealed class PolicyReach
{
    private readonly CompiledStatement[] _patterns;

    public PolicyReach(CompiledPolicy policy)
    {
        CompiledStatement[] allows = [.. policy.Statements.Where(AllowsAssuming)];
        Roles = [.. allows.Where(NamesOnly).SelectMany(statement => statement.Source.Statement.Resource!.Patterns).Distinct(StringComparer.Ordinal)];
        _patterns = [.. allows.Where(statement => !NamesOnly(statement))];
    }

    /// <summary>The ARNs that are named without wildcards.</summary>
    public string[] Roles { get; }

    public bool HasPatterns => _patterns.Length > 0;

    /// <summary>Whether a statement with wildcards or variables may be about a role; too much rather than too little.</summary>
    public bool MayReach(AccessRequest request)
    {
        var context = new EvaluationContext(request, callerHasBoundary: false);
        foreach (CompiledStatement statement in _patterns)
        {
            if (statement.MatchesResource(context) || statement.HasVariableInResource)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllowsAssuming(CompiledStatement statement) =>
        statement.Effect == Effect.Allow && statement.MatchesAction(new EvaluationContext(RoleRequests.Any, callerHasBoundary: false));

    private static bool NamesOnly(CompiledStatement statement) =>
        statement.Source.Statement.Resource is { IsNot: false } resource
        && resource.Patterns.All(pattern => !pattern.AsSpan().ContainsAny('*', '?', '$'));
}

using CrossAccount.Iam.Matching;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>A statement, compiled.</summary>
internal sealed class CompiledStatement
{
    private readonly CompiledActions _action;
    private readonly CompiledResources? _resource;
    private readonly CompiledPrincipals? _principals;

    public CompiledStatement(PolicyStatement source, bool variables)
    {
        Source = source;
        Statement statement = source.Statement;
        _action = new CompiledActions(statement.Action);
        _resource = statement.Resource is { } resource ? new CompiledResources(resource, variables, grants: statement.Effect == Effect.Allow) : null;
        _principals = statement.Principal is { } principal ? new CompiledPrincipals(principal, denies: statement.Effect == Effect.Deny) : null;
        Conditions = [.. statement.Conditions.Select(condition => new CompiledCondition(condition, variables, denies: statement.Effect == Effect.Deny))];
    }

    public PolicyStatement Source { get; }

    /// <summary>Whether every request of every caller matches.</summary>
    public bool MatchesEverything => _action.IsEverything
        && _resource is null or { IsEverything: true }
        && _principals is null or { IsEveryone: true }
        && Conditions.Length == 0;

    /// <summary>What the statement asks for, in words.</summary>
    public StatementDescription Description => field ??= new(Source.Statement);

    public Effect Effect => Source.Statement.Effect;

    public CompiledCondition[] Conditions { get; }

    /// <summary>The hashes of the services whose actions can match; null when those of any service can.</summary>
    public IReadOnlyList<int>? ServiceHashes => _action.ServiceHashes;

    /// <summary>Whether the resource may depend on the request, so that it cannot be told without one.</summary>
    public bool HasVariableInResource =>
        Source.Statement.Resource is { } resource && resource.Patterns.Any(pattern => pattern.Contains("${", StringComparison.Ordinal));

    /// <summary>Whether the whole statement matches the request, and how closely it names the caller.</summary>
    public PrincipalMatch Match(in EvaluationContext context)
    {
        if (!MatchesAction(context) || !MatchesResource(context))
        {
            return PrincipalMatch.None;
        }

        PrincipalMatch match = MatchPrincipal(context);
        if (match == PrincipalMatch.None)
        {
            return match;
        }

        foreach (CompiledCondition condition in Conditions)
        {
            if (!condition.Holds(context))
            {
                return PrincipalMatch.None;
            }
        }

        return match;
    }

    public bool MatchesAction(in EvaluationContext context) => _action.IsEverything || _action.Match(context);

    public bool MatchesResource(in EvaluationContext context) =>
        _resource is null || _resource.IsEverything || _resource.Match(context.Target.Resource, context);

    public PrincipalMatch MatchPrincipal(in EvaluationContext context) =>
        _principals is null ? PrincipalMatch.Itself : _principals.Match(context);
}

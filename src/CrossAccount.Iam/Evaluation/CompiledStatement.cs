using CrossAccount.Iam.Matching;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>A statement, compiled.</summary>
internal sealed class CompiledStatement
{
    private readonly CompiledPatterns _action;
    private readonly CompiledPatterns? _resource;
    private readonly CompiledPrincipals? _principals;

    public CompiledStatement(PolicyStatement source, bool variables)
    {
        Source = source;
        Statement statement = source.Statement;
        _action = CompiledPatterns.OfActions(statement.Action);
        _resource = statement.Resource is { } resource ? CompiledPatterns.OfResources(resource, variables, grants: statement.Effect == Effect.Allow) : null;
        _principals = statement.Principal is { } principal ? new CompiledPrincipals(principal) : null;
        Conditions = [.. statement.Conditions.Select(condition => new CompiledCondition(condition, variables))];
    }

    public PolicyStatement Source { get; }

    public Effect Effect => Source.Statement.Effect;

    public CompiledCondition[] Conditions { get; }

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

    public bool MatchesAction(in EvaluationContext context) => _action.Match(context.Request.Action, context);

    public bool MatchesResource(in EvaluationContext context) =>
        _resource is null || _resource.Match(context.Request.Resource, context);

    public PrincipalMatch MatchPrincipal(in EvaluationContext context) =>
        _principals is null ? PrincipalMatch.Itself : _principals.Match(context);
}

using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Explanation;

/// <summary>Goes through statements and notes of each what does not match.</summary>
internal readonly ref struct TraceBuilder(AccessRequest request, ApplicablePolicies policies)
{
    private readonly ImmutableArray<StatementTrace>.Builder _traces = ImmutableArray.CreateBuilder<StatementTrace>();

    public EvaluationContext Context { get; } = new(request, policies.PermissionsBoundary is not null);

    public void AddLevels(DecisionLayer layer, ImmutableArray<ImmutableArray<CompiledPolicy>> levels)
    {
        foreach (ImmutableArray<CompiledPolicy> level in levels)
        {
            Add(layer, level);
        }
    }

    public void Add(DecisionLayer layer, ImmutableArray<CompiledPolicy> policies)
    {
        foreach (CompiledPolicy policy in policies)
        {
            Add(layer, policy);
        }
    }

    public void Add(DecisionLayer layer, CompiledPolicy? policy)
    {
        if (policy is null)
        {
            return;
        }

        foreach (CompiledStatement statement in policy.Statements)
        {
            _traces.Add(new(layer, statement.Source, Mismatches(statement)));
        }
    }

    public ImmutableArray<StatementTrace> ToImmutable() => _traces.DrainToImmutable();

    private ImmutableArray<Mismatch> Mismatches(CompiledStatement statement)
    {
        // Nearly all statements have none or one, for which adding to the array itself allocates least.
        ImmutableArray<Mismatch> mismatches = [];
        if (!statement.MatchesAction(Context))
        {
            mismatches = mismatches.Add(new(StatementElement.Action, statement.Description.Action, request.Action));
        }

        if (!statement.MatchesResource(Context))
        {
            mismatches = mismatches.Add(new(StatementElement.Resource, statement.Description.Resource, request.Resource));
        }

        if (statement.MatchPrincipal(Context) == PrincipalMatch.None)
        {
            mismatches = mismatches.Add(new(StatementElement.Principal, statement.Description.Principal, request.Caller.ToString()));
        }

        for (int i = 0; i < statement.Conditions.Length; i++)
        {
            CompiledCondition condition = statement.Conditions[i];
            if (!condition.Holds(Context))
            {
                mismatches = mismatches.Add(
                    new(StatementElement.Condition, statement.Description.Conditions[i], condition.DescribeActual(Context), condition.Source));
            }
        }

        return mismatches;
    }
}

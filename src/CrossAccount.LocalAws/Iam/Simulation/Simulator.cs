using System.Collections.Immutable;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>Decides simulated requests by the same engine as real ones.</summary>
/// <param name="account">The account that asks.</param>
/// <param name="request">The simulation.</param>
/// <param name="caller">Who calls.</param>
/// <param name="identity">The caller's policies.</param>
/// <param name="boundary">The caller's permissions boundary; null when it has none.</param>
internal sealed class Simulator(
    LocalAccount account, SimulationRequest request, Caller caller, ImmutableArray<PolicySource> identity, PolicySource? boundary)
{
    private readonly SimulatedResource _resources = new(account.Cloud, request);
    private readonly RequestContext _context = Entries(RequestContext.Empty, request);

    // What the request says counts, also where a key follows from the caller.
    private readonly Caller _caller = caller.With(keys => Entries(keys, request));

    public AwsResult<ImmutableArray<SimulationResult>> Run()
    {
        var results = ImmutableArray.CreateBuilder<SimulationResult>();
        foreach (string action in request.ActionNames)
        {
            foreach (string resource in request.ResourceArns)
            {
                if (!Decide(action, resource).TryGetValue(out SimulationResult? result, out AwsError? error))
                {
                    return error;
                }

                results.Add(result);
            }
        }

        return results.ToImmutable();
    }

    private AwsResult<SimulationResult> Decide(string action, string resource)
    {
        if ((_resources.FindOwner(resource, _caller.Account ?? account.Id, out AccountId owner) ?? CheckPartition(resource)) is { } error)
        {
            return error;
        }

        if (_resources.FindPolicy(action, resource, out PolicySource? resourcePolicy) is { } malformed)
        {
            return malformed;
        }

        var asked = new AccessRequest(_caller, action, resource, owner, _resources.AddKeys(action, resource, _context));
        DecisionExplanation explanation = Explainer.Explain(asked, new ApplicablePolicies
        {
            Identity = [.. identity.Select(policy => policy.Compiled)],
            PermissionsBoundary = boundary?.Compiled,
            Resource = resourcePolicy?.Compiled,
        });
        PolicySource[] sources = [.. identity, .. Present(boundary), .. Present(resourcePolicy)];
        return new SimulationResult(action, resource, Of(explanation.Decision))
        {
            Explanation = explanation,
            MatchedStatements = SimulationFindings.Matched(explanation, sources),
            MissingContextValues = SimulationFindings.Missing(sources, asked),
            AllowedByPermissionsBoundary = boundary is null ? null : SimulationFindings.Said(explanation, DecisionLayer.PermissionsBoundary) == SimulatedDecision.Allowed,
            EvalDecisionDetails = SimulationFindings.Details(explanation, isCrossAccount: _caller.Account != owner, hasBoundary: boundary is not null),
        };
    }

    private static SimulatedDecision Of(Decision decision) => decision.Outcome switch
    {
        DecisionOutcome.Allowed => SimulatedDecision.Allowed,
        DecisionOutcome.ExplicitlyDenied => SimulatedDecision.ExplicitDeny,
        _ => SimulatedDecision.ImplicitDeny,
    };

    private static IEnumerable<PolicySource> Present(PolicySource? source) => source is null ? [] : [source];

    private static RequestContext Entries(RequestContext keys, SimulationRequest request) => request.ContextEntries.Aggregate(keys, (all, entry) =>
        entry.IsList ? all.With(entry.ContextKeyName, entry.ContextKeyValues) : all.With(entry.ContextKeyName, entry.ContextKeyValues[0]));

    private static AwsError? CheckPartition(string resource) =>
        resource == "*" || Partition.TryParse(resource.Split(':')[1]).IsValid ? null : IamErrors.InvalidInput($"Invalid resource: {resource}");
}

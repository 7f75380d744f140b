using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Iam.Tests.Evaluation.Table;

/// <summary>What a request must come to: the decision, the layer, and the IDs of the statements that decided.</summary>
public sealed record Outcome(DecisionOutcome Decision, DecisionLayer Layer, string? Statement = null, string? ResourceStatement = null)
{
    /// <summary>Allowed by both sides, or by the identity's policies alone.</summary>
    public static Outcome Allowed(string identity = "I", string? resource = "T") =>
        new(DecisionOutcome.Allowed, DecisionLayer.IdentityPolicy, identity, resource);

    /// <summary>Allowed by the trust or resource policy alone.</summary>
    public static Outcome AllowedBy(DecisionLayer layer, string? resource) => new(DecisionOutcome.Allowed, layer, null, resource);

    public static Outcome Explicit(DecisionLayer layer, string statement) => new(DecisionOutcome.ExplicitlyDenied, layer, statement);

    public static Outcome Implicit(DecisionLayer layer) => new(DecisionOutcome.ImplicitlyDenied, layer);

    internal static Outcome Of(Decision decision) =>
        new(decision.Outcome, decision.Layer, decision.Statement?.Statement.Sid, decision.ResourceStatement?.Statement.Sid);
}

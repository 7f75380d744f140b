namespace CrossAccount.Iam.Evaluation;

/// <summary>A decision: what, by which layer, and by which statements.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Layer">
/// The layer that decided: the one that denies, the first one that had to allow and did not, or for an allowed request the one
/// that granted (the identity's policies where both sides have to).
/// </param>
/// <param name="Statement">
/// The statement that denies, or the identity's statement that allows; null when a layer is silent, or when only the resource's
/// policy grants.
/// </param>
/// <param name="ResourceStatement">For an allowed request, the statement of the trust or resource policy that allows it.</param>
public readonly record struct Decision(
    DecisionOutcome Outcome,
    DecisionLayer Layer,
    PolicyStatement? Statement = null,
    PolicyStatement? ResourceStatement = null)
{
    /// <summary>Whether the request is allowed.</summary>
    public bool IsAllowed => Outcome == DecisionOutcome.Allowed;

    /// <summary>The statements that decided; none when a layer is silent.</summary>
    public IEnumerable<PolicyStatement> Statements
    {
        get
        {
            if (Statement is not null)
            {
                yield return Statement;
            }

            if (ResourceStatement is not null)
            {
                yield return ResourceStatement;
            }
        }
    }

    internal static Decision Denied(DecisionLayer layer, PolicyStatement statement) =>
        new(DecisionOutcome.ExplicitlyDenied, layer, statement);

    internal static Decision Silent(DecisionLayer layer) => new(DecisionOutcome.ImplicitlyDenied, layer);

    internal static Decision Allowed(DecisionLayer layer, PolicyStatement? identity, PolicyStatement? resource) =>
        new(DecisionOutcome.Allowed, layer, identity, resource);
}

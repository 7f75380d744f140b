namespace CrossAccount.LocalAws.Iam.Simulation;

/// <summary>What became of a simulated request, in AWS's three words.</summary>
public enum SimulatedDecision
{
    /// <summary><c>allowed</c>.</summary>
    Allowed,

    /// <summary><c>explicitDeny</c>: a statement denies it.</summary>
    ExplicitDeny,

    /// <summary><c>implicitDeny</c>: no statement allows it.</summary>
    ImplicitDeny,
}

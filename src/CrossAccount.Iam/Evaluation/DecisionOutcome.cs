namespace CrossAccount.Iam.Evaluation;

/// <summary>What IAM decides.</summary>
public enum DecisionOutcome
{
    /// <summary>No statement allows the request, or a layer that has to allow it does not.</summary>
    ImplicitlyDenied,

    /// <summary>A statement denies the request.</summary>
    ExplicitlyDenied,

    /// <summary>Every layer that has to allow the request does, and none denies it.</summary>
    Allowed,
}

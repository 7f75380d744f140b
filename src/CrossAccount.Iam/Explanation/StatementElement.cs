namespace CrossAccount.Iam.Explanation;

/// <summary>The parts of a statement that a request has to match.</summary>
public enum StatementElement
{
    /// <summary><c>Action</c> or <c>NotAction</c>.</summary>
    Action,

    /// <summary><c>Resource</c> or <c>NotResource</c>.</summary>
    Resource,

    /// <summary><c>Principal</c> or <c>NotPrincipal</c>.</summary>
    Principal,

    /// <summary>One condition of <c>Condition</c>.</summary>
    Condition,
}

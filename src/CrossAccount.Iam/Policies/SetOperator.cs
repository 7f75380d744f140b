namespace CrossAccount.Iam.Policies;

/// <summary>How a condition treats a key that can have several values.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">Multivalued context keys</see>.</remarks>
public enum SetOperator
{
    /// <summary>No prefix: the key has one value.</summary>
    None,

    /// <summary><c>ForAllValues:</c>, every value of the request must match; also true when the request has none.</summary>
    ForAllValues,

    /// <summary><c>ForAnyValue:</c>, at least one value of the request must match.</summary>
    ForAnyValue,
}

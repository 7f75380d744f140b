namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary><c>Condition</c>: all operators and all their keys have to hold.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html">Conditions with multiple context keys or values</see>,
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html">Multivalued context keys</see>.
/// </remarks>
internal static class ConditionElement
{
    public static bool Holds(ReferenceStatement statement, ReferenceRequest request) =>
        statement.Element("Condition") is not { } condition
        || condition.EnumerateObject().All(one => one.Value.EnumerateObject().All(key =>
            Holds(OperatorName.Read(one.Name), key.Name, ReferenceStatement.Texts(key.Value), statement, request)));

    private static bool Holds(OperatorName name, string key, string[] expected, ReferenceStatement statement, ReferenceRequest request)
    {
        string[] actual = request.Keys.ValuesOf(key);
        if (name.Text == "Null")
        {
            return name.Set switch
            {
                "ForAllValues" => true,
                "ForAnyValue" => false,
                _ => expected.Any(value => value.Equals("true", StringComparison.OrdinalIgnoreCase) == (actual.Length == 0)),
            };
        }

        bool HoldsFor(string value) => name.IsNegated != expected.Any(one => Comparison.Matches(name.Positive, one, value, statement, request));
        if (actual.Length == 0)
        {
            return HoldsForAbsent(name);
        }

        return (name.Set, actual.Length) switch
        {
            ("ForAllValues", _) => actual.All(HoldsFor),
            ("ForAnyValue", _) => actual.Any(HoldsFor),
            (_, 1) => HoldsFor(actual[0]),

            // AWS demands a set operator here and does not say what happens without one. The stricter reading of both effects.
            _ => statement.Denies && actual.Any(HoldsFor),
        };
    }

    private static bool HoldsForAbsent(OperatorName name) => name.Set switch
    {
        "ForAllValues" => true,
        "ForAnyValue" => name.HasIfExists,
        _ => name.HasIfExists || name.IsNegated,
    };
}

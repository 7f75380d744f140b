namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>Compares one value of a policy with one value of a request, by an operator that is not negated.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">Condition operators</see>.</remarks>
internal static class Comparison
{
    public static bool Matches(string name, string expected, string actual, ReferenceStatement statement, ReferenceRequest request)
    {
        RequestKeys? keys = statement.HasVariables ? request.Keys : null;
        return name switch
        {
            "Bool" => TruthComparison.Matches(expected, actual),
            "BinaryEquals" => BinaryComparison.Matches(expected, actual),
            "IpAddress" => AddressComparison.Matches(expected, actual),
            _ when name.StartsWith("String", StringComparison.Ordinal) => TextComparison.Matches(name, expected, actual, keys),
            _ when name.StartsWith("Arn", StringComparison.Ordinal) => ArnComparison.Matches(expected, actual, keys),
            _ when name.StartsWith("Numeric", StringComparison.Ordinal) => NumberComparison.Matches(name["Numeric".Length..], expected, actual),
            _ when name.StartsWith("Date", StringComparison.Ordinal) => DateComparison.Matches(name["Date".Length..], expected, actual),
            _ => throw new ArgumentException($"there is no condition operator `{name}`", nameof(name)),
        };
    }

    /// <summary>Whether an order of the request's value and the policy's (-1, 0, 1) is the one that the operator asks for.</summary>
    public static bool IsOrder(string relation, int order) => relation switch
    {
        "Equals" => order == 0,
        "LessThan" => order < 0,
        "LessThanEquals" => order <= 0,
        "GreaterThan" => order > 0,
        "GreaterThanEquals" => order >= 0,
        _ => throw new ArgumentException($"there is no relation `{relation}`", nameof(relation)),
    };
}

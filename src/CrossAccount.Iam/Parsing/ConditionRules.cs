using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Parsing;

/// <summary>What the key and the values of a condition look like.</summary>
internal static class ConditionRules
{
    public static Problem UnknownOperator(string text, string help) => new(
        DiagnosticCodes.UnknownOperator, $"there is no condition operator `{NameRules.Shorten(text)}`", help, NameRules.Shorten(text));

    public static Problem? CheckKey(string key)
    {
        int colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < key.Length - 1
            ? null
            : new(DiagnosticCodes.BadConditionKey, $"`{NameRules.Shorten(key)}` is not a context key", "write `service:key`, as in `aws:PrincipalArn`");
    }

    /// <summary>Values of confidential keys are not repeated.</summary>
    /// <param name="operator">The operator that the value stands under.</param>
    /// <param name="key">The key that it stands under.</param>
    /// <param name="value">The value.</param>
    /// <param name="variables">Whether the document's version has policy variables.</param>
    public static Problem? CheckValue(ConditionOperator @operator, string key, string value, bool variables)
    {
        if (Check(@operator, value, variables) is not { } problem)
        {
            return null;
        }

        if (!ContextKeys.IsConfidential(key))
        {
            return problem;
        }

        string what = problem.Code == DiagnosticCodes.BadConditionValue ? $"is not of the type that `{@operator.Name}` compares" : "has a policy variable that is not in order";
        return problem with { Message = $"a value of `{key}` {what}" };
    }

    private static Problem? Check(ConditionOperator @operator, string value, bool variables)
    {
        if (variables && VariableRules.Has(value))
        {
            if (!@operator.TakesVariables)
            {
                return new(
                    DiagnosticCodes.ForbiddenVariable, $"`{@operator.Name}` takes no policy variables, but its value is `{NameRules.Shorten(value)}`",
                    "use a variable only with the operators of strings and ARNs");
            }

            if (VariableRules.Check(value) is { } problem)
            {
                return problem;
            }
        }

        return @operator.Check(value) is { } wrong
            ? new(DiagnosticCodes.BadConditionValue, wrong, "write a value that the operator can compare")
            : null;
    }
}

using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Identifiers;

namespace CrossAccount.Iam.Parsing;

/// <summary>What the key and the values of a condition look like.</summary>
internal static class ConditionRules
{
    public static (string Message, string Help)? CheckKey(string key)
    {
        int colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < key.Length - 1
            ? null
            : ($"`{NameRules.Shorten(key)}` is not a context key", "write `service:key`, as in `aws:PrincipalArn`");
    }

    /// <summary>Values of confidential keys are not repeated.</summary>
    public static (string Message, string Help)? CheckValue(ConditionOperator @operator, string key, string value)
    {
        if (@operator.Check(value) is not { } wrong)
        {
            return null;
        }

        string message = ContextKeys.IsConfidential(key) ? $"a value of `{key}` is not of the type that `{@operator.Name}` compares" : wrong;
        return (message, "write a value that the operator can compare");
    }
}

using CrossAccount.Iam.Context;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Evaluation;

/// <summary>What a statement asks for, in words. Put together when first asked for, once for all requests.</summary>
internal sealed class StatementDescription(Statement statement)
{
    public string Action { get; } = Describe(statement.Action);

    /// <summary>Empty when the statement names no resource.</summary>
    public string Resource { get; } = statement.Resource is { } resource ? Describe(resource) : "";

    /// <summary>Empty when the statement names no principal.</summary>
    public string Principal { get; } = statement.Principal is { } principal
        ? AllBut(principal.IsNot) + Join(principal.Principals.Select(p => p.Value))
        : "";

    /// <summary>The conditions, in the statement's order. The values of confidential keys are left out.</summary>
    public string[] Conditions { get; } = [.. statement.Conditions.Select(Describe)];

    private static string Describe(PatternElement element) => AllBut(element.IsNot) + Join(element.Patterns);

    private static string Describe(Condition condition)
    {
        string values = ContextKeys.IsConfidential(condition.Key) ? ContextKeys.Withheld : Join(condition.Values);
        return $"`{condition.OperatorText}` of `{condition.Key}` with {values}";
    }

    private static string AllBut(bool isNot) => isNot ? "all but " : "";

    private static string Join(IEnumerable<string> texts) => string.Join(" or ", texts.Select(text => $"`{text}`"));
}

using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>
/// The rules of every policy, for documents that were built and not parsed: <see cref="PolicyParser"/> holds the same ones with
/// their places in the text.
/// </summary>
internal static class BuiltDocumentRules
{
    public static IEnumerable<Diagnostic> Check(PolicyDocument document)
    {
        if (document.Statements.IsEmpty)
        {
            yield return At("$.Statement", DiagnosticCodes.Empty, "the list of statements is empty", "give at least one statement");
        }

        HashSet<string> sids = new(StringComparer.Ordinal);
        for (int i = 0; i < document.Statements.Length; i++)
        {
            Statement statement = document.Statements[i];
            string path = $"$.Statement[{i}]";
            if (statement.Sid is { Length: > 0 } sid)
            {
                if (PatternRules.CheckSid(sid) is { } wrong)
                {
                    yield return wrong.At($"{path}.Sid");
                }

                if (!sids.Add(sid))
                {
                    yield return PatternRules.DuplicateSid(sid).At($"{path}.Sid");
                }
            }

            foreach (Diagnostic diagnostic in CheckStatement(statement, path, document.Version == PolicyVersion.Current))
            {
                yield return diagnostic;
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckStatement(Statement statement, string path, bool variables) =>
        CheckPatterns(statement.Action, $"{path}.{Name(statement.Action.IsNot, "Action")}", PatternRules.CheckAction)
            .Concat(statement.Resource is { } resource
                ? CheckPatterns(resource, $"{path}.{Name(resource.IsNot, "Resource")}", text => PatternRules.CheckResource(text, variables))
                : [])
            .Concat(statement.Principal is { } principal
                ? CheckPrincipals(principal, $"{path}.{Name(principal.IsNot, "Principal")}")
                : [])
            .Concat(statement.Conditions.SelectMany(condition => CheckCondition(condition, PathOf(path, condition), variables)))
            .Concat(CheckRepetition(statement, path));

    private static IEnumerable<Diagnostic> CheckPatterns(
        PatternElement element, string path, Func<string, Problem?> check)
    {
        if (element.Patterns.IsEmpty)
        {
            yield return EmptyList(path);
        }

        foreach (string pattern in element.Patterns)
        {
            if (check(pattern) is { } wrong)
            {
                yield return wrong.At(path);
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckPrincipals(PrincipalElement element, string path)
    {
        if (element.Principals.IsEmpty)
        {
            yield return EmptyList(path);
        }

        foreach (PolicyPrincipal principal in element.Principals)
        {
            if (PrincipalRules.Check(principal.Kind, principal.Value) is { } wrong)
            {
                yield return wrong.At(path);
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckCondition(Condition condition, string path, bool variables)
    {
        if (ConditionOperators.Find(condition.OperatorText, out _, out _) is null)
        {
            yield return ConditionRules.UnknownOperator(condition.OperatorText, "leave `IfExists` out").At(path);
        }

        if (ConditionRules.CheckKey(condition.Key) is { } wrongKey)
        {
            yield return wrongKey.At(path);
        }

        if (condition.Values.IsEmpty)
        {
            yield return EmptyList(path);
        }

        foreach (string value in condition.Values)
        {
            if (ConditionRules.CheckValue(condition.Operator, condition.Key, value, variables) is { } wrong)
            {
                yield return wrong.At(path);
            }
        }
    }

    /// <summary>JSON has one place for an operator and key. Only conditions that can share one list may repeat them.</summary>
    private static IEnumerable<Diagnostic> CheckRepetition(Statement statement, string path) => statement.Conditions
        .GroupBy(condition => (condition.OperatorText, condition.Key.ToUpperInvariant()))
        .Where(group => group.Skip(1).Any() && !group.First().CanShareValues)
        .Select(group => At(
            PathOf(path, group.First()), DiagnosticCodes.DuplicateElement,
            $"the key `{NameRules.Shorten(group.First().Key)}` stands twice under `{group.First().OperatorText}`", "give one condition with the values that both allow"));

    private static string Name(bool isNot, string element) => isNot ? "Not" + element : element;

    private static string PathOf(string path, Condition condition) => SyntaxReader.PathOf($"{path}.Condition.{condition.OperatorText}", condition.Key);

    private static Diagnostic EmptyList(string path) =>
        At(path, DiagnosticCodes.Empty, "the list is empty", "give at least one value, or leave the element out");

    private static Diagnostic At(string path, string code, string message, string help) => new(code, path, 0, 0, message, help);
}

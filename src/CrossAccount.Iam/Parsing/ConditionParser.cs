using System.Collections.Immutable;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>Reads <c>Condition</c>: operators, their keys, and the values of each.</summary>
internal static class ConditionParser
{
    public static ImmutableArray<Condition> Read(JsonSyntax value, string path, bool variables, DiagnosticBag diagnostics)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        if (!IsObject(value, path, "`Condition`", diagnostics))
        {
            return [];
        }

        HashSet<string> operators = new(StringComparer.Ordinal);
        foreach (JsonMember member in value.Members)
        {
            string operatorPath = SyntaxReader.PathOf(path, member.Name);
            if (!operators.Add(member.Name))
            {
                diagnostics.Add(member.Offset, operatorPath, DiagnosticCodes.DuplicateElement, $"the operator `{NameRules.Shorten(member.Name)}` stands twice", "put all its keys under one");
            }

            if (ConditionOperators.Find(member.Name, out SetOperator set, out bool ifExists) is { } found)
            {
                ReadKeys(member.Value, operatorPath, new(found, set, ifExists, variables), conditions, diagnostics);
            }
            else
            {
                diagnostics.Add(
                    member.Offset, operatorPath,
                    ConditionRules.UnknownOperator(member.Name, "use an operator of the policy language, as in `StringEquals`; its case counts"));
            }
        }

        return conditions.ToImmutable();
    }

    private static void ReadKeys(
        JsonSyntax value, string path, OperatorUse use, ImmutableArray<Condition>.Builder conditions, DiagnosticBag diagnostics)
    {
        if (!IsObject(value, path, $"`{use.Operator.Name}`", diagnostics))
        {
            return;
        }

        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonMember member in value.Members)
        {
            string keyPath = SyntaxReader.PathOf(path, member.Name);
            if (!keys.Add(member.Name))
            {
                diagnostics.Add(member.Offset, keyPath, DiagnosticCodes.DuplicateElement, $"the key `{NameRules.Shorten(member.Name)}` stands twice under `{use.Operator.Name}`", "put all its values in one list");
            }

            if (ConditionRules.CheckKey(member.Name) is { } wrongKey)
            {
                diagnostics.Add(member.Offset, keyPath, wrongKey);
            }

            var texts = SyntaxReader.Texts(member.Value, keyPath, scalars: true, diagnostics);
            foreach ((string text, int offset, string textPath) in texts)
            {
                if (ConditionRules.CheckValue(use.Operator, member.Name, text, use.Variables) is { } wrong)
                {
                    diagnostics.Add(offset, textPath, wrong);
                }
            }

            conditions.Add(new Condition(use.Operator, member.Name, [.. texts.Select(text => text.Text)]) { Set = use.Set, IfExists = use.IfExists });
        }
    }

    private static bool IsObject(JsonSyntax value, string path, string what, DiagnosticBag diagnostics)
    {
        if (value.Kind == JsonSyntaxKind.Object)
        {
            return true;
        }

        diagnostics.Add(value.Offset, path, DiagnosticCodes.WrongType, $"{what} is {value.Description}, but must be an object", "write `{ \"StringEquals\": { \"aws:PrincipalOrgID\": \"o-a1b2c3d4e5\" } }`");
        return false;
    }

    /// <summary>An operator as it stands in the document, and whether that document has policy variables.</summary>
    private sealed record OperatorUse(ConditionOperator Operator, SetOperator Set, bool IfExists, bool Variables);
}

using System.Collections.Immutable;
using CrossAccount.Iam.Conditions;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>Reads <c>Condition</c>: operators, their keys, and the values of each.</summary>
internal static class ConditionParser
{
    public static ImmutableArray<Condition> Read(JsonSyntax value, string path, DiagnosticBag diagnostics)
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
                ReadKeys(member.Value, operatorPath, found, set, ifExists, conditions, diagnostics);
            }
            else
            {
                diagnostics.Add(
                    member.Offset, operatorPath, DiagnosticCodes.UnknownOperator, $"there is no condition operator `{NameRules.Shorten(member.Name)}`",
                    "use an operator of the policy language, as in `StringEquals`; its case counts");
            }
        }

        return conditions.ToImmutable();
    }

    private static void ReadKeys(
        JsonSyntax value, string path, ConditionOperator @operator, SetOperator set, bool ifExists,
        ImmutableArray<Condition>.Builder conditions, DiagnosticBag diagnostics)
    {
        if (!IsObject(value, path, $"`{@operator.Name}`", diagnostics))
        {
            return;
        }

        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (JsonMember member in value.Members)
        {
            string keyPath = SyntaxReader.PathOf(path, member.Name);
            if (!keys.Add(member.Name))
            {
                diagnostics.Add(member.Offset, keyPath, DiagnosticCodes.DuplicateElement, $"the key `{NameRules.Shorten(member.Name)}` stands twice under `{@operator.Name}`", "put all its values in one list");
            }

            if (ConditionRules.CheckKey(member.Name) is { } wrongKey)
            {
                diagnostics.Add(member.Offset, keyPath, DiagnosticCodes.BadValue, wrongKey.Message, wrongKey.Help);
            }

            var texts = SyntaxReader.Texts(member.Value, keyPath, scalars: true, diagnostics);
            foreach ((string text, int offset, string textPath) in texts)
            {
                if (ConditionRules.CheckValue(@operator, member.Name, text) is { } wrong)
                {
                    diagnostics.Add(offset, textPath, DiagnosticCodes.BadConditionValue, wrong.Message, wrong.Help);
                }
            }

            conditions.Add(new Condition(@operator, member.Name, [.. texts.Select(text => text.Text)]) { Set = set, IfExists = ifExists });
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
}

using System.Collections.Immutable;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>Reads <c>Principal</c> and <c>NotPrincipal</c>.</summary>
internal static class PrincipalParser
{
    private static readonly string[] Keys = ["AWS", "Service", "Federated", "CanonicalUser"];

    public static PrincipalElement? Read(Dictionary<string, JsonMember> members, JsonSyntax statement, string path, DiagnosticBag diagnostics)
    {
        if (StatementParser.Either(members, statement, path, "Principal", out bool isNot, diagnostics) is not { } member)
        {
            return null;
        }

        ImmutableArray<PolicyPrincipal> principals = ReadPrincipals(member.Value, $"{path}.{member.Name}", diagnostics);
        return isNot ? PrincipalElement.AllBut(principals) : PrincipalElement.Of(principals);
    }

    private static ImmutableArray<PolicyPrincipal> ReadPrincipals(JsonSyntax value, string path, DiagnosticBag diagnostics)
    {
        if (value.Kind == JsonSyntaxKind.Text && value.Text == "*")
        {
            return [PolicyPrincipal.Everyone];
        }

        if (value.Kind != JsonSyntaxKind.Object || value.Members.Count == 0)
        {
            diagnostics.Add(
                value.Offset, path, value.Kind == JsonSyntaxKind.Object ? DiagnosticCodes.Empty : DiagnosticCodes.WrongType,
                "the principal must be `\"*\"` or an object that is not empty", "write `{ \"AWS\": \"arn:aws:iam::111122223333:root\" }`");
            return [];
        }

        var principals = ImmutableArray.CreateBuilder<PolicyPrincipal>();
        foreach (JsonMember member in SyntaxReader.Members(value, path, Keys, "a principal", diagnostics).Values)
        {
            PrincipalKind kind = member.Name == "AWS" ? PrincipalKind.Aws : Enum.Parse<PrincipalKind>(member.Name);
            foreach ((string text, int offset, string textPath) in SyntaxReader.Texts(member.Value, $"{path}.{member.Name}", scalars: false, diagnostics))
            {
                if (PrincipalRules.Check(kind, text) is { } wrong)
                {
                    diagnostics.Add(offset, textPath, wrong);
                }

                principals.Add(new(kind, text));
            }
        }

        return principals.ToImmutable();
    }
}

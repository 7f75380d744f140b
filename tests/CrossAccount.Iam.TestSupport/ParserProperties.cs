using System.Text;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Iam.TestSupport;

/// <summary>What holds for the parser, the validator and the writer whatever the bytes are.</summary>
internal static class ParserProperties
{
    private const int LongestMessage = 500;

    private static readonly PolicyKind[] Kinds = Enum.GetValues<PolicyKind>();

    /// <summary>What does not hold for these bytes; null when all does.</summary>
    public static string? FindProblem(byte[] utf8, out PolicyDocument? document)
    {
        ParseResult result = PolicyParser.Parse(utf8);
        document = result.Document;
        if (result.Document is null == result.Diagnostics.IsEmpty)
        {
            return "there is neither a document nor a diagnostic, or there are both";
        }

        return document is null ? FindWrongPlace(result, utf8) : FindChange(document) ?? FindWrongRefusal(document);
    }

    /// <summary>Diagnostics are in the order of the text, and inside it.</summary>
    private static string? FindWrongPlace(ParseResult result, byte[] utf8)
    {
        string[] lines = Encoding.UTF8.GetString(utf8).Split('\n');
        (int Line, int Column) last = (1, 1);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            (int Line, int Column) place = (diagnostic.Line, diagnostic.Column);
            bool isInside = place.CompareTo(last) >= 0 && place.Line <= lines.Length && place.Column <= lines[place.Line - 1].Length + 1;
            if (!isInside || diagnostic.Path is not ['$', ..] || diagnostic.Message.Length is 0 or >= LongestMessage)
            {
                return $"the diagnostic is out of place, has no path, or is too long: {diagnostic}";
            }

            last = place;
        }

        return null;
    }

    private static string? FindChange(PolicyDocument document)
    {
        string written = PolicyWriter.Write(document);
        return PolicyParser.Parse(written).TryGetDocument(out PolicyDocument? again) && PolicyWriter.Write(again) == written
            ? null
            : $"the document is not what its own writing says: {written}";
    }

    /// <summary>What was parsed compiles exactly for the kinds that the validator has nothing against.</summary>
    private static string? FindWrongRefusal(PolicyDocument document)
    {
        foreach (PolicyKind kind in Kinds)
        {
            if (PolicyValidator.Validate(document, kind).IsEmpty)
            {
                CompiledPolicy.Compile(document, new PolicyOrigin(kind, "policy", "owner"));
            }
        }

        return null;
    }
}

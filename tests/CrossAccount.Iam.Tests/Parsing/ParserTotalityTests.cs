using System.Text;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Tests.Generators;
using CrossAccount.Iam.Tests.Support;
using CrossAccount.Iam.Writing;
using CrossAccount.TestSupport;

namespace CrossAccount.Iam.Tests.Parsing;

/// <summary>Any bytes give a document or diagnostics, never an exception.</summary>
public sealed class ParserTotalityTests
{
    private static readonly string[] RealDocuments = [.. SeedDocuments.All.Select(document => document.Json)];

    [Fact]
    public void Parse_MutatedRealDocuments_NeverThrows() =>
        Seeds.Run(12_000, random => CheckTotal(Mutations.OfText(random, random.Pick(RealDocuments))));

    [Fact]
    public void Parse_MutatedRandomDocuments_NeverThrows() => Seeds.Run(
        6_000, random => CheckTotal(Mutations.OfText(random, PolicyWriter.Write(RandomDocuments.Next(random, random.Pick(Enum.GetValues<PolicyKind>()))))));

    [Fact]
    public void Parse_FragmentsInAnyOrder_NeverThrows() => Seeds.Run(8_000, random => CheckTotal(Mutations.Soup(random)));

    [Fact]
    public void Parse_Noise_NeverThrows() => Seeds.Run(4_000, random => CheckTotal(Mutations.Noise(random)));

    private static void CheckTotal(byte[] utf8)
    {
        ParseResult result = PolicyParser.Parse(utf8);

        Assert.Equal(result.Document is null, !result.Diagnostics.IsEmpty);
        CheckPlaces(result, utf8);
        if (result.TryGetDocument(out var document))
        {
            string canonical = PolicyWriter.Write(document);
            Assert.Equal(canonical, PolicyWriter.Write(PolicyParser.Parse(canonical).DocumentOrThrow()));
        }
    }

    private static void CheckPlaces(ParseResult result, byte[] utf8)
    {
        string[] lines = Encoding.UTF8.GetString(utf8).Split('\n');
        (int Line, int Column) last = (0, 0);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            (int Line, int Column) place = (diagnostic.Line, diagnostic.Column);
            Assert.True(place.CompareTo(last) >= 0, $"{diagnostic} stands after {last}");
            Assert.InRange(diagnostic.Line, 1, lines.Length);
            Assert.InRange(diagnostic.Column, 1, lines[diagnostic.Line - 1].Length + 1);
            Assert.StartsWith("$", diagnostic.Path, StringComparison.Ordinal);
            Assert.True(diagnostic.Message.Length is > 0 and < 500, diagnostic.Message);
            last = place;
        }
    }
}

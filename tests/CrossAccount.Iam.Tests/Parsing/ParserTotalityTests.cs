using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.TestSupport;
using CrossAccount.Iam.TestSupport.Generators;
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

    [Fact]
    public void Parse_HostileDocuments_NeverThrows() => Seeds.Run(3_000, random => CheckTotal(HostileDocuments.Next(random)));

    private static void CheckTotal(byte[] utf8) => Assert.Null(ParserProperties.FindProblem(utf8, out _));
}

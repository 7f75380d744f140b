using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.TestSupport;
using CrossAccount.Iam.TestSupport.Generators;
using CrossAccount.Iam.Writing;
using CrossAccount.TestSupport;

namespace CrossAccount.Fuzz.Targets;

/// <summary>The parser, the validator and the writer: no exception, places in order, and work in proportion to the input.</summary>
internal sealed class ParserTarget : FuzzTarget
{
    public const string TargetName = "parser";

    private static readonly PolicyKind[] Kinds = Enum.GetValues<PolicyKind>();

    // Each byte can be a diagnostic with its path, message and place.
    private const long BytesForEachByte = 2_500;
    private const long BytesAtLeast = 500_000;

    private int _documents;
    private int _refused;

    public override string Name => TargetName;

    public override string Summary => $"{_documents:N0} documents, {_refused:N0} refused";

    public override byte[] MakeInput(int seed)
    {
        var random = new Random(seed);
        return random.Next(8) switch
        {
            0 => Mutations.Noise(random),
            1 => Mutations.Soup(random),
            2 => Mutations.OfText(random, random.Pick([.. SeedDocuments.All]).Json),
            3 or 4 => HostileDocuments.Next(random),
            5 => Mutations.OfText(random, RandomDocument(random)),
            _ => Mutations.OneLetter(random, RandomDocument(random)),
        };
    }

    protected override string? Check(int seed, byte[]? input)
    {
        byte[] utf8 = input ?? MakeInput(seed);
        long before = GC.GetAllocatedBytesForCurrentThread();
        string? problem = ParserProperties.FindProblem(utf8, out PolicyDocument? document);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Interlocked.Increment(ref document is null ? ref _refused : ref _documents);
        return problem ?? (allocated > BytesAtLeast + (BytesForEachByte * utf8.Length) ? $"{utf8.Length} bytes of text took {allocated} bytes of memory" : null);
    }

    private static string RandomDocument(Random random) => PolicyWriter.Write(RandomDocuments.Next(random, random.Pick(Kinds)));
}

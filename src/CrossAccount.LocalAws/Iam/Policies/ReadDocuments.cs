using CrossAccount.Iam.Evaluation;
using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>
/// Documents that were read and found good, by kind and text. Programs write the same trust policy for one role after the other: it is
/// parsed once, and all of them share it.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal static class ReadDocuments
{
    private const int Most = 512;

    private static readonly BoundedCache<(PolicyKind Kind, string Text), ReadDocument> Documents = new(Most);

    public static ReadDocument? Find(PolicyKind kind, string text) => Documents.TryGet((kind, text), out ReadDocument? document) ? document : null;

    public static void Add(PolicyKind kind, ReadDocument document) => Documents.Add((kind, document.Text), document);
}

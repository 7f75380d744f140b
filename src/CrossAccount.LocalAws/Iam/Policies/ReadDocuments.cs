using System.Collections.Concurrent;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>
/// Documents that were read and found good, by kind and text. Programs write the same trust policy for one role after the other: it is
/// parsed once, and all of them share it.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal static class ReadDocuments
{
    private const int Most = 512;

    private static readonly ConcurrentDictionary<(PolicyKind Kind, string Text), PolicyDocument> Documents = new();

    public static PolicyDocument? Find(PolicyKind kind, string text) => Documents.GetValueOrDefault((kind, text));

    public static void Add(PolicyKind kind, string text, PolicyDocument document)
    {
        if (Documents.Count >= Most)
        {
            Documents.Clear();
        }

        Documents[(kind, text)] = document;
    }
}

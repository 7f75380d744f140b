using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;

namespace CrossAccount.Pulumi.Tests.Support;

internal static class TestDocuments
{
    /// <summary>A small policy, and how it is written.</summary>
    public const string ReadBucketText = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::example_bucket"}]}""";

    public static PolicyDocument ReadBucket { get; } = new(Statement.Allow("s3:ListBucket").On("arn:aws:s3:::example_bucket"));

    /// <summary>What a document means: its canonical text without the statements' IDs, which say nothing.</summary>
    public static string MeaningOf(string json)
    {
        PolicyDocument document = PolicyParser.Parse(json).DocumentOrThrow();
        return PolicyWriter.WriteIndented(document with { Statements = [.. document.Statements.Select(statement => statement with { Sid = null })] });
    }
}

using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Iam.Policies;

/// <summary>Reads a policy document of a request: what AWS refuses is refused here, with AWS's message.</summary>
internal static class PolicyReader
{
    /// <summary>Reads a document that names no principals.</summary>
    public static AwsError? Read(string text, PolicyOrigin origin, out StoredPolicy policy)
    {
        AwsError? error = ReadDocument(text, origin.Kind, out ReadDocument read);
        policy = error is null ? new StoredPolicy(read.Text, CompiledPolicy.Compile(read.Document, origin)) : null!;
        return error;
    }

    /// <summary>Reads a document and checks it for its kind.</summary>
    public static AwsError? ReadDocument(string text, PolicyKind kind, out ReadDocument read)
    {
        if (ReadDocuments.Find(kind, text) is { } known)
        {
            read = known;
            return null;
        }

        ImmutableArray<Diagnostic> diagnostics = Check(text, kind, out PolicyDocument document);
        read = new(text, document);
        if (!diagnostics.IsEmpty)
        {
            return MalformedPolicy.Error(kind, diagnostics);
        }

        ReadDocuments.Add(kind, read);
        return null;
    }

    /// <summary>What is wrong with a document; empty when nothing is.</summary>
    public static ImmutableArray<Diagnostic> Check(string text, PolicyKind kind, out PolicyDocument document)
    {
        ParseResult parsed = PolicyParser.Parse(text);
        document = parsed.Document!;
        return parsed.Document is null ? parsed.Diagnostics : PolicyValidator.Validate(parsed.Document, kind);
    }
}

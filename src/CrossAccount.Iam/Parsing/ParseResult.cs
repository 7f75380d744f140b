using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>What came of reading a policy document: the document, or what is wrong with the text.</summary>
public sealed class ParseResult
{
    // Invariant: exactly one of Document and Diagnostics says something.
    internal ParseResult(PolicyDocument document)
    {
        Document = document;
        Diagnostics = [];
    }

    internal ParseResult(ImmutableArray<Diagnostic> diagnostics) => Diagnostics = diagnostics;

    /// <summary>The document; null when the text was not one.</summary>
    public PolicyDocument? Document { get; }

    /// <summary>What is wrong, in the order of the text; empty when nothing is.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Gives the document when the text was one.</summary>
    public bool TryGetDocument([NotNullWhen(true)] out PolicyDocument? document)
    {
        document = Document;
        return document is not null;
    }

    /// <summary>Gives the document, or throws.</summary>
    /// <exception cref="FormatException">The text was not a policy document; the message has one line for each diagnostic.</exception>
    public PolicyDocument DocumentOrThrow() =>
        Document ?? throw new FormatException(string.Join('\n', Diagnostics));
}

using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Parsing;

namespace CrossAccount.LocalAws.Errors;

/// <summary>Why a call failed, as AWS answers it.</summary>
/// <param name="Code">AWS's error code, as in <c>NoSuchEntity</c>.</param>
/// <param name="Message">AWS's message, word for word where it is known.</param>
/// <param name="HttpStatus">The HTTP status of the answer.</param>
public sealed record AwsError(string Code, string Message, int HttpStatus)
{
    /// <summary>The decision that denied the call; null when the call failed for another reason.</summary>
    public Decision? Decision { get; init; }

    /// <summary>What AWS does not say: one lowercase sentence on how to mend it; null when the message says it all.</summary>
    public string? Help { get; init; }

    /// <summary>What is wrong with the policy document of the request, with places; empty for other errors.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Headers that the answer has beside those of every answer.</summary>
    internal ImmutableArray<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Code and message.</summary>
    public override string ToString() => $"{Code}: {Message}";
}

namespace CrossAccount.Iam.Parsing;

/// <summary>What is wrong with a policy document, and where.</summary>
/// <param name="Code">A stable code, as in <c>duplicate-element</c>; see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Path">The place as a JSON path, as in <c>$.Statement[0].Action</c>.</param>
/// <param name="Line">The line, from 1; 0 when the document did not come from text.</param>
/// <param name="Column">The column in characters, from 1; 0 when the document did not come from text.</param>
/// <param name="Message">One lowercase sentence that says what is wrong.</param>
/// <param name="Help">One lowercase sentence that says how to mend it.</param>
public sealed record Diagnostic(string Code, string Path, int Line, int Column, string Message, string Help)
{
    /// <summary>
    /// The value that is wrong, shortened when it is long, for codes about a resource, a principal or an operator, and the name of
    /// an element that may not be there; otherwise null.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>Place, message and help on one line.</summary>
    public override string ToString()
    {
        string place = Line > 0 ? $"line {Line}, column {Column} ({Path})" : Path;
        return $"{place}: {Message}; {Help}";
    }
}

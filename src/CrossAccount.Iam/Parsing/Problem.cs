namespace CrossAccount.Iam.Parsing;

/// <summary>What a rule finds wrong with a value, before its place is known.</summary>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">How to mend it.</param>
/// <param name="Subject">What is wrong itself, where it may be shown; see <see cref="Diagnostic.Subject"/>.</param>
internal sealed record Problem(string Code, string Message, string Help, string? Subject = null)
{
    /// <summary>The problem of a document that did not come from text.</summary>
    public Diagnostic At(string path) => new(Code, path, 0, 0, Message, Help) { Subject = Subject };
}

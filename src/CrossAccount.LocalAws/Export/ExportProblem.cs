namespace CrossAccount.LocalAws.Export;

/// <summary>What is wrong with an export, and where.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Path">The place as a JSON path, as in <c>$.RoleDetailList[0].Arn</c>.</param>
/// <param name="Message">One lowercase sentence that says what is wrong.</param>
/// <param name="Help">One lowercase sentence that says how to mend it.</param>
public sealed record ExportProblem(string File, string Path, string Message, string Help)
{
    /// <summary>File, place, message and help on one line.</summary>
    public override string ToString() => $"{File}: {Path}: {Message}; {Help}";
}

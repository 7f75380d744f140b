namespace CrossAccount.Cli.Preview;

/// <summary>A policy document that would be created.</summary>
/// <param name="Kind">What it is used as.</param>
/// <param name="Account">The account that it is in.</param>
/// <param name="Owner">The identity that has it, as in <c>role/UpdateData</c>; empty for a managed policy.</param>
/// <param name="Name">Its name; empty for a trust policy.</param>
/// <param name="Delegation">The delegation that it is of; null where it is of several.</param>
/// <param name="Json">The document as it would be deployed, on many lines, without external IDs.</param>
/// <param name="Size">Its size as AWS counts it: characters without white space.</param>
/// <param name="Together">For an inline policy the size of all that its owner has; otherwise <paramref name="Size"/>.</param>
/// <param name="Quota">The most that <paramref name="Together"/> may be.</param>
internal sealed record PreviewDocument(
    PreviewDocumentKind Kind, string Account, string Owner, string Name, string? Delegation, string Json, int Size, int Together, int Quota)
{
    /// <summary>The document for people, as in <c>inline policy deny of role/Analysts</c>.</summary>
    public string Title => (Name.Length, Owner.Length) switch
    {
        (0, _) => $"{KindText} of {Owner}",
        (_, 0) => $"{KindText} {Name}",
        _ => $"{KindText} {Name} of {Owner}",
    };

    private string KindText => Kind switch
    {
        PreviewDocumentKind.Trust => "trust policy",
        PreviewDocumentKind.Managed => "managed policy",
        PreviewDocumentKind.Boundary => "permissions boundary",
        _ => "inline policy",
    };
}

namespace CrossAccount.Cli.Preview;

/// <summary>What a document is used as.</summary>
internal enum PreviewDocumentKind
{
    Trust,
    Managed,
    Boundary,
    Inline,
}

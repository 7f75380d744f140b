namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>What an operation does with the body of a request.</summary>
internal enum S3Body
{
    /// <summary>Nothing: it should be empty.</summary>
    None,

    /// <summary>It reads a document.</summary>
    Document,

    /// <summary>It stores it.</summary>
    Content,
}

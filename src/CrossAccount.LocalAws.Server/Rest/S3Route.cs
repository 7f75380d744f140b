namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>Which requests ask for an operation.</summary>
/// <param name="Method">The method.</param>
/// <param name="Level">What the request is about.</param>
/// <param name="Parameter">The parameter of the query that tells it from others, or <c>copy</c> for the header that does; empty for none.</param>
internal readonly record struct S3Route(string Method, S3Level Level, string Parameter)
{
    /// <summary>Stands for the header <c>x-amz-copy-source</c>, which makes another operation of the same request.</summary>
    public const string Copy = " copy";
}

using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>Errors of S3's REST itself.</summary>
internal static class RestErrors
{
    public static AwsError InvalidUri { get; } = new("InvalidURI", "Couldn't parse the specified URI.", 400);

    public static AwsError MethodNotAllowed { get; } = new("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);

    /// <summary>The endpoint takes signed requests only.</summary>
    public static AwsError Anonymous { get; } = new("AccessDenied", "Access Denied", 403)
    {
        Help = "sign the request: this endpoint has no anonymous callers",
    };

    public static AwsError MissingLength { get; } = new("MissingContentLength", "You must provide the Content-Length HTTP header.", 411);

    public static AwsError IncompleteBody { get; } = new("IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header", 400);

    public static AwsError SlowDown { get; } = new("SlowDown", "Please reduce your request rate.", 503);

    public static AwsError SmallChunk { get; } = new("InvalidChunkSizeError", "Only the last chunk is allowed to have a size less than 8192 bytes", 403);

    public static AwsError MalformedTrailer { get; } = new(
        "MalformedTrailerError", "The request contained trailing data that was not well-formed or did not conform to our published schema.", 400);

    public static AwsError TooLarge(long size, long maximum) => new("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400)
    {
        Help = $"the body has {size} bytes, but here it may have at most {maximum}",
    };

    /// <summary>Final for clients, which an internal error would not be: they would try again for minutes.</summary>
    public static AwsError NotImplemented(string what) => new("NotImplemented", $"The operation s3:{what} is not implemented by this endpoint", 501);

    public static AwsError HeaderNotImplemented(string header) =>
        new("NotImplemented", $"A header you provided implies functionality that is not implemented: {header}", 501);
}

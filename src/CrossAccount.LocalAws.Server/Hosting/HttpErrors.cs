using CrossAccount.LocalAws.Errors;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Hosting;

/// <summary>Errors of requests that are not good HTTP, or that the server fails on.</summary>
internal static class HttpErrors
{
    public static AwsError TooLarge { get; } = new("RequestEntityTooLarge", "The request body is larger than the endpoint takes.", 413);

    /// <summary>A mistake of ours. Clients try again, as they do with AWS.</summary>
    public static AwsError Internal { get; } =
        new("InternalFailure", "The request processing has failed because of an unknown error, exception or failure.", 500);

    public static AwsError Of(BadHttpRequestException bad) => bad.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => TooLarge,
        StatusCodes.Status408RequestTimeout => new("RequestTimeout", "Your socket connection to the server was not read from or written to within the timeout period.", 400),
        _ => new("IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header", 400),
    };
}

using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Errors;

/// <summary>What the services answer to credentials that they do not accept.</summary>
internal static class AuthenticationErrors
{
    public static AwsError UnknownKey(AwsService service) => service == AwsService.S3
        ? new("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403)
        : InvalidToken;

    public static AwsError WrongSecret(AwsService service) => service == AwsService.S3
        ? new("SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your key and signing method.", 403)
        : new("SignatureDoesNotMatch", "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.", 403);

    /// <summary>A request that is not signed.</summary>
    public static AwsError Missing(AwsService service) => service == AwsService.S3
        ? new("AccessDenied", "Access Denied", 403)
        : new("MissingAuthenticationToken", "Request is missing Authentication Token", 403);

    /// <summary>A session token that this cloud never issued.</summary>
    public static AwsError MalformedToken(AwsService service) => service == AwsService.S3
        ? new("InvalidToken", "The provided token is malformed or otherwise invalid.", 400)
        : InvalidToken;

    public static AwsError Expired(AwsService service) => service == AwsService.S3
        ? new("ExpiredToken", "The provided token has expired.", 400)
        : new("ExpiredToken", "The security token included in the request is expired", 403);

    public static AwsError InvalidToken { get; } =
        new("InvalidClientTokenId", "The security token included in the request is invalid.", 403);
}

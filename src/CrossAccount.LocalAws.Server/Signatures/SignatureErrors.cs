using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>What the services answer to signatures that cannot be right, in AWS's words. S3 has words of its own.</summary>
internal static class SignatureErrors
{
    public static AwsError BadHeader { get; } =
        new("AuthorizationHeaderMalformed", "The authorization header that you provided is not valid.", 400);

    /// <summary>A header whose signature, or whose list of signed headers, cannot be one.</summary>
    public static AwsError NoSignature(AwsService service) => service == AwsService.S3 ? BadHeader : AuthenticationErrors.WrongSecret(service);

    public static AwsError TwoSignatures(AwsService service) => service == AwsService.S3
        ? new("InvalidArgument", "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified", 400)
        : Incomplete("Request must contain either the X-Amz-Algorithm query parameter or the Authorization header, not both.");

    public static AwsError OtherAlgorithm(AwsService service) => service == AwsService.S3
        ? new("InvalidRequest", "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.", 400)
        : Incomplete("Authorization header requires 'AWS4-HMAC-SHA256' as its algorithm.");

    public static AwsError MissingParts(AwsService service, bool credential, bool signature, bool signedHeaders)
    {
        if (service == AwsService.S3)
        {
            return BadHeader;
        }

        IEnumerable<string> missing = [.. Missing(credential, "Credential"), .. Missing(signature, "Signature"), .. Missing(signedHeaders, "SignedHeaders")];
        return Incomplete(string.Join(' ', missing));
    }

    public static AwsError BadCredential(AwsService service) => service == AwsService.S3
        ? new("AuthorizationHeaderMalformed", "The authorization header is malformed; the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".", 400)
        : Incomplete("Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term.");

    public static AwsError NoDate(AwsService service) => service == AwsService.S3
        ? new("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header", 403)
        : Incomplete("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");

    public static AwsError BadQuery(AwsService service, string message) => service == AwsService.S3
        ? new("AuthorizationQueryParametersError", message, 400)
        : Incomplete(message);

    public static AwsError OtherDate(AwsService service, RequestSignature signature) => service == AwsService.S3
        ? new("AuthorizationHeaderMalformed", $"The authorization header is malformed; Invalid credential date \"{signature.Scope.Date}\". This date is not the same as X-Amz-Date: \"{signature.Time.Date}\".", 400)
        : Wrong($"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{signature.Scope.Date}' != '{signature.Time.Date}', from '{signature.Time}'.");

    public static AwsError OtherService(AwsService service, string expected, string given) => service == AwsService.S3
        ? new("AuthorizationHeaderMalformed", $"The authorization header is malformed; incorrect service \"{given}\". This endpoint belongs to \"{expected}\".", 400)
        : Wrong($"Credential should be scoped to correct service: '{expected}'. ");

    public static AwsError NotYetCurrent(AwsService service, RequestSignature signature, DateTimeOffset now, TimeSpan skew)
    {
        if (service == AwsService.S3)
        {
            return signature.IsPresigned ? new("AccessDenied", "Request is not valid yet", 403) : TooSkewed;
        }

        string latest = SigningTime.Show(now + skew);
        return Wrong($"Signature not yet current: {signature.Time} is still later than {latest} ({SigningTime.Show(now)} + {skew.TotalMinutes} min.)");
    }

    public static AwsError TooOld(AwsService service, RequestSignature signature, DateTimeOffset now, TimeSpan skew)
    {
        if (service == AwsService.S3)
        {
            return signature.IsPresigned ? new("AccessDenied", "Request has expired", 403) : TooSkewed;
        }

        TimeSpan lifetime = signature.Lifetime ?? skew;
        string earliest = SigningTime.Show(now - lifetime);
        return Wrong($"Signature expired: {signature.Time} is now earlier than {earliest} ({SigningTime.Show(now)} - {lifetime.TotalMinutes:0.##} min.)");
    }

    public static AwsError HostNotSigned(AwsService service) => service == AwsService.S3
        ? HeaderNotSigned("host")
        : Wrong("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");

    public static AwsError HeaderNotSigned(string name) =>
        new("AccessDenied", $"There were headers present in the request which were not signed: {name.ToLowerInvariant()}", 403);

    private static AwsError TooSkewed { get; } =
        new("RequestTimeTooSkewed", "The difference between the request time and the current time is too large.", 403);

    private static AwsError Incomplete(string message) => new("IncompleteSignature", message, 400);

    private static AwsError Wrong(string message) => new("SignatureDoesNotMatch", message, 403);

    private static IEnumerable<string> Missing(bool isMissing, string name) =>
        isMissing ? [$"Authorization header requires '{name}' parameter."] : [];
}

using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>What a signature has to be apart from right: for this service, fresh, and over the headers that matter.</summary>
internal static class SignatureRules
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(15);

    public static AwsError? Check(HttpRequest request, AwsService service, RequestSignature signature, DateTimeOffset now) =>
        CheckScope(service, signature) ?? CheckTime(service, signature, now) ?? CheckHeaders(request, service, signature);

    private static AwsError? CheckScope(AwsService service, RequestSignature signature)
    {
        if (!signature.Time.Text.StartsWith(signature.Scope.Date, StringComparison.Ordinal))
        {
            return SignatureErrors.OtherDate(service, signature);
        }

        return signature.Scope.Service == NameOf(service) ? null : SignatureErrors.OtherService(service, NameOf(service), signature.Scope.Service);
    }

    private static AwsError? CheckTime(AwsService service, RequestSignature signature, DateTimeOffset now)
    {
        if (signature.Time.Value > now + Skew)
        {
            return SignatureErrors.NotYetCurrent(service, signature, now, Skew);
        }

        DateTimeOffset end = signature.Time.Value + (signature.Lifetime ?? Skew);
        return now > end ? SignatureErrors.TooOld(service, signature, now, Skew) : null;
    }

    private static AwsError? CheckHeaders(HttpRequest request, AwsService service, RequestSignature signature)
    {
        if (!signature.SignedHeaders.Contains("host"))
        {
            return SignatureErrors.HostNotSigned(service);
        }

        // A header that nobody signed could have been put in on the way. S3 looks at all of its own.
        return service == AwsService.S3 ? CheckAmzHeaders(request.Headers, signature) : null;
    }

    private static AwsError? CheckAmzHeaders(IHeaderDictionary headers, RequestSignature signature)
    {
        foreach ((string name, _) in headers)
        {
            if (IsAmz(name) && !IsSigned(name, signature))
            {
                return SignatureErrors.HeaderNotSigned(name);
            }
        }

        return null;
    }

    private static bool IsAmz(string name) => name.StartsWith("x-amz-", StringComparison.OrdinalIgnoreCase);

    private static bool IsSigned(string name, RequestSignature signature) =>
        signature.SignedHeaders.Contains(name, StringComparer.OrdinalIgnoreCase)
        // A presigned URL fixes what it is for, not how the body is hashed.
        || (signature.IsPresigned && name.Equals(PayloadHash.Header, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(AwsService service) => service switch
    {
        AwsService.Iam => "iam",
        AwsService.Sts => "sts",
        _ => "s3",
    };
}

using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Reads a signature out of the <c>Authorization</c> header.</summary>
internal static class AuthorizationHeader
{
    private const string DateHeader = "x-amz-date";
    private const string TokenHeader = "x-amz-security-token";

    public static AwsError? Read(IHeaderDictionary headers, AwsService service, out RequestSignature? signature)
    {
        signature = null;
        string? value = headers.Authorization.Count == 1 ? headers.Authorization[0] : null;
        if (value is null || !$"{value} ".StartsWith(Signer.Algorithm + " ", StringComparison.Ordinal))
        {
            return SignatureErrors.OtherAlgorithm(service);
        }

        Split(value[Signer.Algorithm.Length..].TrimStart(), out string? credential, out string? names, out string? signed);
        SigningTime? time = headers[DateHeader] is [{ } text] ? SigningTime.Parse(text) : SigningTime.ParseHttp(headers.Date.ToString());
        if (credential is null || names is null || signed is null)
        {
            return SignatureErrors.MissingParts(service, credential is null, signed is null, names is null);
        }

        if (SignatureReader.Scope(credential, out string accessKeyId) is not { } scope)
        {
            return SignatureErrors.BadCredential(service);
        }

        if (SignatureReader.Headers(names) is not { } signedHeaders || SignatureReader.Hex(signed) is not { } bytes)
        {
            return service == AwsService.S3 ? SignatureErrors.BadHeader : AuthenticationErrors.WrongSecret(service);
        }

        if (time is null)
        {
            return SignatureErrors.NoDate(service);
        }

        signature = new(accessKeyId, scope, signedHeaders, bytes, time) { Token = headers[TokenHeader] is [{ } token] ? token : null };
        return null;
    }

    private static void Split(string parameters, out string? credential, out string? signedHeaders, out string? signature)
    {
        credential = signedHeaders = signature = null;
        foreach (string parameter in parameters.Split(',', StringSplitOptions.TrimEntries))
        {
            int equals = parameter.IndexOf('=', StringComparison.Ordinal);
            string value = parameter[(equals + 1)..];
            switch (equals < 0 ? "" : parameter[..equals])
            {
                case "Credential":
                    credential = value;
                    break;
                case "SignedHeaders":
                    signedHeaders = value;
                    break;
                case "Signature":
                    signature = value;
                    break;
            }
        }
    }
}

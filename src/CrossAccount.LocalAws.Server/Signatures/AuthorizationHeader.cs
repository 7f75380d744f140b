using CrossAccount.LocalAws.Calls;
using CrossAccount.LocalAws.Errors;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Reads a signature out of the <c>Authorization</c> header.</summary>
internal static class AuthorizationHeader
{
    private const string DateHeader = "x-amz-date";
    private const string TokenHeader = "x-amz-security-token";
    private const string SignatureStart = "Signature=";

    public static AwsError? Read(IHeaderDictionary headers, AwsService service, out RequestSignature? signature)
    {
        signature = null;
        if (headers.Authorization is not [{ } value] || !IsOurs(value))
        {
            return SignatureErrors.OtherAlgorithm(service);
        }

        if (Read(value.AsSpan(Signer.Algorithm.Length).TrimStart(), service, out SignaturePreface? preface, out ReadOnlySpan<char> signed) is { } error)
        {
            return error;
        }

        if (SignatureReader.Hex(signed) is not { } bytes)
        {
            return SignatureErrors.NoSignature(service);
        }

        SigningTime? time = headers[DateHeader] is [{ } text] ? SigningTime.Parse(text) : SigningTime.ParseHttp(headers.Date.ToString());
        if (time is null)
        {
            return SignatureErrors.NoDate(service);
        }

        signature = new(preface!, bytes, time)
        {
            Token = headers[TokenHeader] is [{ } token] ? token : null,
        };
        return null;
    }

    private static bool IsOurs(string value) =>
        value.StartsWith(Signer.Algorithm, StringComparison.Ordinal) && (value.Length == Signer.Algorithm.Length || value[Signer.Algorithm.Length] == ' ');

    /// <summary>Clients write the signature last, so that what stands before it is read once.</summary>
    private static AwsError? Read(ReadOnlySpan<char> parameters, AwsService service, out SignaturePreface? preface, out ReadOnlySpan<char> signed)
    {
        int comma = parameters.LastIndexOf(',');
        ReadOnlySpan<char> last = parameters[(comma + 1)..].Trim();
        bool isLast = comma > 0 && last.StartsWith(SignatureStart, StringComparison.Ordinal);
        if (isLast && SignaturePrefaces.Find(parameters[..comma]) is { } known)
        {
            preface = known;
            signed = last[SignatureStart.Length..];
            return null;
        }

        AwsError? error = ReadAll(parameters.ToString(), service, out preface, out string text);
        signed = text;
        if (error is null && isLast)
        {
            SignaturePrefaces.Add(parameters[..comma], preface!);
        }

        return error;
    }

    private static AwsError? ReadAll(string parameters, AwsService service, out SignaturePreface? preface, out string signed)
    {
        preface = null;
        Split(parameters, out string? credential, out string? names, out string? signature);
        signed = signature ?? "";
        if (credential is null || names is null || signature is null)
        {
            return SignatureErrors.MissingParts(service, credential is null, signature is null, names is null);
        }

        if (SignatureReader.Scope(credential, out string accessKeyId) is not { } scope)
        {
            return SignatureErrors.BadCredential(service);
        }

        if (SignatureReader.Headers(names) is not { } signedHeaders)
        {
            return SignatureErrors.NoSignature(service);
        }

        preface = new(accessKeyId, scope, signedHeaders);
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

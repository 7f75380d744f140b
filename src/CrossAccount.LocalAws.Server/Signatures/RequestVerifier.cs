using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Calls;
using Microsoft.AspNetCore.Http;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>Checks the signatures of requests against the access keys of a cloud.</summary>
internal sealed class RequestVerifier(LocalCloud cloud)
{
    private readonly SignerCache _signers = new();

    /// <summary>The credentials that a request presents. Whether its signature is right is told with the call.</summary>
    public SignedCredentials Verify(HttpRequest request, RequestTarget target, AwsService service, RequestSignature signature, ReadOnlySpan<char> payloadHash)
    {
        byte[] stringToSign = CanonicalRequest.StringToSign(request, target, service, signature, payloadHash);
        return SignedCredentials.Check(cloud, _signers, signature, stringToSign);
    }
}

using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Server.Signatures;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>How a request is signed, and the client that signed it.</summary>
internal sealed record SignedRequest(RequestSignature Signature, PayloadHash Hash, SignedCredentials Credentials, LocalClient Client);

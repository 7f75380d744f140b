using CrossAccount.LocalAws.Accounts;
using CrossAccount.LocalAws.Credentials;

namespace CrossAccount.LocalAws.Server.Signatures;

/// <summary>The credentials of a signed request: the signature proves that the client knows the secret.</summary>
internal sealed class SignedCredentials : PresentedCredentials
{
    private readonly RequestSignature _signature;
    private readonly byte[] _stringToSign;
    private readonly SignerCache _signers;
    private SecretText? _checked;
    private bool _isGood;

    private SignedCredentials(RequestSignature signature, byte[] stringToSign, SignerCache signers)
        : base(signature.AccessKeyId, signature.Token)
    {
        _signature = signature;
        _stringToSign = stringToSign;
        _signers = signers;
    }

    /// <summary>The signing key, which S3 also signs the chunks of a body with; null when the cloud has no such access key.</summary>
    public Signer? Signer { get; private set; }

    /// <summary>
    /// Checks a signature against the secret that the cloud has now, before the cloud is locked for the call; what it is found to be
    /// counts only if the secret is still the same then.
    /// </summary>
    public static SignedCredentials Check(LocalCloud cloud, SignerCache signers, RequestSignature signature, byte[] stringToSign)
    {
        var credentials = new SignedCredentials(signature, stringToSign, signers);
        if (cloud.SecretOf(signature.AccessKeyId) is { } secret)
        {
            credentials.CheckWith(secret);
        }

        return credentials;
    }

    public override bool Proves(SecretText secret)
    {
        if (!ReferenceEquals(_checked, secret))
        {
            CheckWith(secret);
        }

        return _isGood;
    }

    private void CheckWith(SecretText secret)
    {
        Signer = _signers.Get(secret, _signature.Scope);
        _isGood = Signer.Verifies(_stringToSign, _signature.Signature.AsSpan());
        _checked = secret;
    }
}

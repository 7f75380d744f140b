namespace CrossAccount.LocalAws.Credentials;

/// <summary>A client in this process: it shows the secret itself.</summary>
internal sealed class SharedSecret(AwsCredentials credentials) : PresentedCredentials(credentials.AccessKeyId, credentials.SessionToken)
{
    private readonly SecretText _secret = new(credentials.SecretAccessKey);

    public override bool Proves(SecretText secret) => secret.Matches(_secret);
}

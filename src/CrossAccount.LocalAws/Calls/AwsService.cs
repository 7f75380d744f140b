namespace CrossAccount.LocalAws.Calls;

/// <summary>The services; each words the same failure its own way.</summary>
internal enum AwsService
{
    Iam,
    Sts,
    S3,
}

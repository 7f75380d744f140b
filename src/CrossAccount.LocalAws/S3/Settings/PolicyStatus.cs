namespace CrossAccount.LocalAws.S3.Settings;

/// <summary>What S3 makes of a bucket's policy.</summary>
/// <param name="IsPublic">Whether it allows something to everyone.</param>
public sealed record PolicyStatus(bool IsPublic);

namespace CrossAccount.TestSupport.Aws;

/// <summary>What a test signs with.</summary>
public sealed record SigningKeys(string AccessKeyId, string SecretAccessKey, string? SessionToken = null);

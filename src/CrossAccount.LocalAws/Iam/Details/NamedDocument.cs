namespace CrossAccount.LocalAws.Iam.Details;

/// <summary>An inline policy.</summary>
/// <param name="PolicyName">The name.</param>
/// <param name="PolicyDocument">The policy as JSON text.</param>
public sealed record NamedDocument(string PolicyName, string PolicyDocument);

namespace CrossAccount.LocalAws.Server.Console.Pages.Accounts;

/// <summary>A managed policy that an identity has, with its default version.</summary>
/// <param name="Name">The name.</param>
/// <param name="Arn">The ARN.</param>
/// <param name="Document">The policy as JSON text.</param>
internal sealed record AttachedDocument(string Name, string Arn, string Document);

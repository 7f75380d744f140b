namespace CrossAccount.LocalAws.Server.Console.Pages.Layout;

/// <summary>A piece of a policy as it is shown.</summary>
/// <param name="Kind">The class that it is shown with; null for punctuation.</param>
/// <param name="Text">The text.</param>
internal sealed record PolicyToken(string? Kind, string Text);

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A policy by its name.</summary>
internal sealed record NamedText(string Name, string Text);

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A policy that limits a session.</summary>
internal sealed record SessionPolicyRow(string Name, string Owner, string Text);

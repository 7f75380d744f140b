namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A version of a managed policy.</summary>
internal sealed record VersionRow(int Number, string Text, DateTimeOffset Created);

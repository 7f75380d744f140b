namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>A row: what is saved of one thing.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Json">What is saved, as JSON.</param>
/// <param name="Body">The bytes of an object or of a part; null for other things.</param>
internal sealed record StateRow(RowKey Key, byte[] Json, ReadOnlyMemory<byte>? Body = null);

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>Names a row.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Id">What tells it from others of its kind.</param>
internal readonly record struct RowKey(RowKind Kind, string Id);

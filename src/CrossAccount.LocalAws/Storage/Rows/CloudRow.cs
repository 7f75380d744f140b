namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>What all accounts share.</summary>
/// <param name="MessageKey">What authorization messages are encrypted with.</param>
/// <param name="IdProgress">How far a generator of IDs with a seed has come; null for one without.</param>
internal sealed record CloudRow(byte[] MessageKey, ulong? IdProgress);

namespace CrossAccount.LocalAws.Export;

/// <summary>A file that AWS's command line wrote.</summary>
/// <param name="Name">The name, for messages.</param>
/// <param name="Utf8">The content.</param>
public sealed record ExportFile(string Name, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

using System.Runtime.InteropServices;

namespace CrossAccount.LocalAws.Export;

/// <summary>A file that AWS's command line wrote.</summary>
/// <param name="Name">The name, for messages.</param>
/// <param name="Utf8">The content.</param>
public sealed record ExportFile(string Name, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The content as a stream, without a copy of it where that is possible.</summary>
    internal Stream Open() => MemoryMarshal.TryGetArray(Utf8, out ArraySegment<byte> array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(Utf8.ToArray(), writable: false);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

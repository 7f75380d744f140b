namespace CrossAccount.LocalAws.Server.Rest.Bodies;

/// <summary>Collects a body of a known length. It grows as the bytes come: a length that is only told takes no memory.</summary>
internal sealed class BodyBuffer(int length)
{
    private const int FirstSize = 1 << 20;

    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(Math.Min(length, FirstSize));

    public int Count { get; private set; }

    public bool IsFull => Count == length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Count);

    /// <summary>Adds bytes; false when there are more than the length.</summary>
    public bool Add(ReadOnlySpan<byte> piece)
    {
        if (piece.Length > length - Count)
        {
            return false;
        }

        int needed = Count + piece.Length;
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(length, Math.Max(needed, 2L * _bytes.Length)));
        }

        piece.CopyTo(_bytes.AsSpan(Count));
        Count = needed;
        return true;
    }
}

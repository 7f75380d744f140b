using System.Buffers.Binary;

namespace CrossAccount.LocalAws.S3.Checksums;

/// <summary>A cyclic redundancy check of 32 or 64 bits, lowest bit first, eight bytes at a time.</summary>
internal sealed class ReflectedCrc
{
    private const int Slices = 8;

    private readonly ulong[][] _tables;
    private readonly ulong _ones;

    /// <summary>Makes one of a polynomial, whose bits are reversed.</summary>
    public ReflectedCrc(ulong polynomial, int bits)
    {
        _ones = bits == 64 ? ulong.MaxValue : (1UL << bits) - 1;
        _tables = Tables(polynomial);
    }

    public static ReflectedCrc Crc32 { get; } = new(0xEDB88320, 32);

    public static ReflectedCrc Crc32C { get; } = new(0x82F63B78, 32);

    public static ReflectedCrc Crc64Nvme { get; } = new(0x9A6C9329AC4BC9B5, 64);

    public ulong Compute(ReadOnlySpan<byte> data)
    {
        ulong crc = _ones;
        for (; data.Length >= Slices; data = data[Slices..])
        {
            ulong x = crc ^ BinaryPrimitives.ReadUInt64LittleEndian(data);
            crc = _tables[7][Low(x)] ^ _tables[6][Low(x >> 8)] ^ _tables[5][Low(x >> 16)] ^ _tables[4][Low(x >> 24)]
                ^ _tables[3][Low(x >> 32)] ^ _tables[2][Low(x >> 40)] ^ _tables[1][Low(x >> 48)] ^ _tables[0][x >> 56];
        }

        foreach (byte value in data)
        {
            crc = _tables[0][Low(crc ^ value)] ^ (crc >> 8);
        }

        return crc ^ _ones;
    }

    private static byte Low(ulong number) => unchecked((byte)number);

    private static ulong[][] Tables(ulong polynomial)
    {
        var tables = new ulong[Slices][];
        tables[0] = new ulong[256];
        for (int i = 0; i < 256; i++)
        {
            ulong crc = (ulong)i;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ polynomial;
            }

            tables[0][i] = crc;
        }

        for (int slice = 1; slice < Slices; slice++)
        {
            tables[slice] = [.. tables[slice - 1].Select(crc => tables[0][Low(crc)] ^ (crc >> 8))];
        }

        return tables;
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace CrossAccount.TestSupport.Aws;

/// <summary>What an authenticator app shows: the codes of RFC 6238.</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of a seed at a time: six digits, good for thirty seconds.</summary>
    /// <param name="seed">The seed in base32.</param>
    /// <param name="time">The time.</param>
    public static string Code(string seed, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(seed);
        byte[] counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, time.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // the RFC's hash, and the one that AWS's devices have
        byte[] hash = HMACSHA1.HashData(Decode(seed), counter);
#pragma warning restore CA5350
        int number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Decode(string base32)
    {
        byte[] bytes = new byte[base32.Length * 5 / 8];
        for (int bit = 0; bit < bytes.Length * 8; bit++)
        {
            int value = Base32.IndexOf(base32[bit / 5], StringComparison.Ordinal);
            bytes[bit / 8] |= (byte)(((value >> (4 - (bit % 5))) & 1) << (7 - (bit % 8)));
        }

        return bytes;
    }
}

using System.Buffers.Text;
using System.Text;

namespace CrossAccount.Benchmarks.Serve.Load;

/// <summary>What the head of an answer says.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Length">How many bytes follow the head.</param>
/// <param name="Closes">Whether the server ends the connection with this answer.</param>
internal readonly record struct AnswerHead(int Status, int Length, bool Closes)
{
    private const int StatusStart = 9;
    private const int StatusEnd = 12;

    /// <exception cref="BenchmarkException">The head is none of HTTP/1, or does not say how long the answer is.</exception>
    public static AnswerHead Read(ReadOnlySpan<byte> head)
    {
        int status = 0;
        bool isHttp = head.Length >= StatusEnd && head.StartsWith("HTTP/1."u8) && Utf8Parser.TryParse(head[StatusStart..StatusEnd], out status, out _);
        int length = status is 204 or 304 ? 0 : -1;
        bool closes = head.StartsWith("HTTP/1.0"u8);
        foreach (Range range in head.Split("\r\n"u8))
        {
            ReadOnlySpan<byte> line = head[range];
            if (Utf8Parser.TryParse(Value(line, "content-length"u8), out int given, out _))
            {
                length = given;
            }

            closes |= Ascii.EqualsIgnoreCase(Value(line, "connection"u8), "close"u8);
        }

        return isHttp && length >= 0
            ? new(status, length, closes)
            : throw new BenchmarkException($"an answer does not begin as one of HTTP/1 that says how long it is: {Encoding.UTF8.GetString(head)}");
    }

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name)
    {
        int colon = line.IndexOf((byte)':');
        return colon == name.Length && Ascii.EqualsIgnoreCase(line[..colon], name) ? line[(colon + 1)..].Trim((byte)' ') : default;
    }
}

using System.Globalization;

namespace CrossAccount.LocalAws.S3.Objects;

/// <summary>A piece of an object.</summary>
/// <param name="First">The first byte, from 0.</param>
/// <param name="Last">The last byte; one less than the first when the piece is empty.</param>
/// <remarks><see href="https://www.rfc-editor.org/rfc/rfc9110#name-range-requests">RFC 9110, range requests</see>.</remarks>
public readonly record struct ByteRange(long First, long Last)
{
    private const string Unit = "bytes=";

    /// <summary>How many bytes it has.</summary>
    public long Length => Last - First + 1;

    /// <summary>Reads a <c>Range</c>. One that is not a single range of bytes counts as none, as RFC 9110 has it.</summary>
    /// <returns>False when the range lies outside the object.</returns>
    internal static bool TryRead(string? header, long length, out ByteRange? range)
    {
        range = null;
        if (header is null || !header.StartsWith(Unit, StringComparison.OrdinalIgnoreCase) || header.Contains(',', StringComparison.Ordinal))
        {
            return true;
        }

        ReadOnlySpan<char> text = header.AsSpan(Unit.Length).Trim();
        int dash = text.IndexOf('-');
        if (dash < 0 || !TryNumber(text[..dash], out long? first) || !TryNumber(text[(dash + 1)..], out long? last) || (first is null && last is null) || first > last)
        {
            return true;
        }

        range = first is null ? new ByteRange(Math.Max(0, length - last!.Value), length - 1) : new ByteRange(first.Value, Math.Min(last ?? long.MaxValue, length - 1));
        return range.Value.First < length;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out long? number)
    {
        bool isNumber = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long value);
        number = isNumber ? value : null;
        return isNumber || text.IsEmpty;
    }
}

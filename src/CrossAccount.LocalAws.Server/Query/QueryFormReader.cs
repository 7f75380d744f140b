using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using CrossAccount.LocalAws.Errors;

namespace CrossAccount.LocalAws.Server.Query;

/// <summary>Reads <c>application/x-www-form-urlencoded</c>, the body of a request or its query.</summary>
internal static class QueryFormReader
{
    private const int MostParameters = 10_000;
    private const int UsualParameters = 7;
    private const byte Separator = (byte)'&';

    /// <summary>Gives the form, or an error when it is not one.</summary>
    public static AwsError? Read(ReadOnlySpan<byte> text, out QueryForm form)
    {
        var parameters = new Dictionary<string, string>(UsualParameters, StringComparer.Ordinal);
        form = new(parameters);
        foreach (Range range in text.Split(Separator))
        {
            ReadOnlySpan<byte> pair = text[range];
            int equals = pair.IndexOf((byte)'=');
            if (pair.IsEmpty)
            {
                continue;
            }

            if (Decode(equals < 0 ? pair : pair[..equals]) is not { } name
                || Decode(equals < 0 ? [] : pair[(equals + 1)..]) is not { } value
                || parameters.Count == MostParameters
                || !parameters.TryAdd(name, value))
            {
                return new("MalformedQueryString", "The query string contains a syntax error.", 400);
            }
        }

        return null;
    }

    /// <summary>The text that is meant; null when an escape is not complete, or the bytes are not UTF-8.</summary>
    private static string? Decode(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny((byte)'%', (byte)'+') < 0)
        {
            return Text(text);
        }

        byte[] rented = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            return Unescape(text, rented) is { } length ? Text(rented.AsSpan(0, length)) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static int? Unescape(ReadOnlySpan<byte> text, Span<byte> bytes)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            byte each = text[i];
            if (each == (byte)'%')
            {
                if (i + 2 >= text.Length || !Utf8Parser.TryParse(text.Slice(i + 1, 2), out each, out int digits, 'X') || digits != 2)
                {
                    return null;
                }

                i += digits;
            }
            else if (each == (byte)'+')
            {
                each = (byte)' ';
            }

            bytes[length++] = each;
        }

        return length;
    }

    private static string? Text(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
}

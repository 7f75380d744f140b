using System.Globalization;
using System.Text;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>Tells the shape of a request.</summary>
internal static class RequestShapes
{
    public static RequestShape Of(byte[] request)
    {
        int end = request.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return RequestShape.Partial;
        }

        string[] lines = Encoding.Latin1.GetString(request, 0, end).Split("\r\n");
        string[] lengths = [.. lines.Where(line => line.StartsWith("content-length", StringComparison.OrdinalIgnoreCase))];
        if (lines.Any(line => line.StartsWith("transfer-encoding", StringComparison.OrdinalIgnoreCase)) || lengths.Length > 1)
        {
            return RequestShape.Unclear;
        }

        if (lengths.Length == 0)
        {
            return RequestShape.Whole;
        }

        return !long.TryParse(lengths[0][(lengths[0].IndexOf(':', StringComparison.Ordinal) + 1)..], NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out long length)
            ? RequestShape.Unclear
            : request.Length - end - 4 >= length ? RequestShape.Whole : RequestShape.Partial;
    }
}

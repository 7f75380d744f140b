using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>The first answer in what came back, and whether it is one that a client can live with.</summary>
internal sealed class RawAnswer
{
    private readonly byte[] _body;
    private readonly bool _isWhole;
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    private RawAnswer(int status, string[] headers, byte[] rest)
    {
        Status = status;
        foreach (string header in headers)
        {
            int colon = header.IndexOf(':', StringComparison.Ordinal);
            _headers[header[..colon]] = header[(colon + 1)..].Trim();
        }

        _isWhole = !_headers.TryGetValue("content-length", out string? length) || rest.Length >= int.Parse(length, CultureInfo.InvariantCulture);
        _body = length is null ? rest : rest[..Math.Min(rest.Length, int.Parse(length, CultureInfo.InvariantCulture))];
    }

    public int Status { get; }

    /// <summary>The answer of a service, or of the console, and not of the HTTP server in front of them.</summary>
    private bool IsOfService => _headers.ContainsKey("x-amzn-RequestId") || _headers.ContainsKey("x-amz-request-id");

    public static RawAnswer? Read(byte[] bytes)
    {
        int end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        string[] lines = Encoding.ASCII.GetString(bytes, 0, end).Split("\r\n");
        int status = int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture);
        byte[] rest = bytes[(end + 4)..];
        return status == 100 ? Read(rest) : new(status, lines[1..], rest);
    }

    /// <summary>Whether nothing more of it will come.</summary>
    public bool IsComplete(bool isHead) => isHead || Status is 204 or 304
        || (_headers.ContainsKey("content-length") ? _isWhole : _body.AsSpan().EndsWith("0\r\n\r\n"u8));

    /// <summary>What is wrong with the answer; null when nothing is.</summary>
    /// <param name="isHead">Whether it has no body for that reason.</param>
    public string? FindProblem(bool isHead)
    {
        // 505 is what a server says to a version of HTTP that there is none of.
        if (Status is >= 500 and not (501 or 505) || Status < 200)
        {
            return $"status {Status}: {Encoding.UTF8.GetString(_body)}";
        }

        if (isHead || Status is 204 or (>= 300 and < 400))
        {
            return null;
        }

        if (!_isWhole)
        {
            return $"status {Status} with {_body.Length} bytes, which is less than it says";
        }

        string type = _headers.GetValueOrDefault("content-type", "");
        if (Status >= 400 && !IsOfService)
        {
            return _body.Length == 0 || type.StartsWith("text/", StringComparison.Ordinal) ? null : $"status {Status} of nobody: {Encoding.UTF8.GetString(_body)}";
        }

        return type.Contains("xml", StringComparison.Ordinal) && _body.Length > 0 ? FindXmlProblem() : Status >= 400 ? $"status {Status} without an error in XML" : null;
    }

    private string? FindXmlProblem()
    {
        try
        {
            XElement xml = XElement.Parse(Encoding.UTF8.GetString(_body));
            bool hasError = xml.DescendantsAndSelf().Any(element => element.Name.LocalName == "Code" && element.Value.Length > 0);
            return Status < 400 || hasError ? null : $"status {Status} without an error code: {xml}";
        }
        catch (XmlException exception)
        {
            return $"status {Status} with XML that is none: {exception.Message}";
        }
    }
}

using System.Net;
using System.Xml.Linq;

namespace CrossAccount.TestSupport.Aws;

/// <summary>What the server answered to a request of IAM or STS.</summary>
public sealed class QueryAnswer(HttpStatusCode status, string body, IReadOnlyDictionary<string, string> headers)
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>The body as it came.</summary>
    public string Text { get; } = body;

    /// <summary>The answer's root element.</summary>
    public XElement Xml { get; } = XElement.Parse(body);

    /// <summary>All headers of the answer.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; } = headers;

    /// <summary>The error's code; null for a success.</summary>
    public string? Code => Value("Code");

    /// <summary>The error's message; null for a success.</summary>
    public string? Message => Value("Message");

    /// <summary>The text of the first element of that name, wherever it stands; null when there is none.</summary>
    public string? Value(string element) => Xml.Descendants().FirstOrDefault(each => each.Name.LocalName == element)?.Value;

    /// <summary>The texts of all elements of that name.</summary>
    public IReadOnlyList<string> Values(string element) => [.. Xml.Descendants().Where(each => each.Name.LocalName == element).Select(each => each.Value)];

    /// <summary>Status and body.</summary>
    public override string ToString() => $"{(int)Status} {Text}";
}

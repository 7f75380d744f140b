using System.Net;
using System.Xml.Linq;

namespace CrossAccount.TestSupport.Aws;

/// <summary>What the server answered to a request of S3.</summary>
public sealed record S3WireAnswer(HttpStatusCode Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The error's code; null when the body is no error.</summary>
    public string? Code => Value("Code");

    /// <summary>The text of the first element of that name; null when there is none.</summary>
    public string? Value(string element) =>
        Text.StartsWith('<') ? XElement.Parse(Text).Descendants().FirstOrDefault(each => each.Name.LocalName == element)?.Value : null;

    /// <summary>Status and body.</summary>
    public override string ToString() => $"{(int)Status} {Text}";
}

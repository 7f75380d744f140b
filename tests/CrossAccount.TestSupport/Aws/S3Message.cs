using System.Text;

namespace CrossAccount.TestSupport.Aws;

/// <summary>A request of S3 as a test writes it. It is signed when it is sent.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, percent-encoded.</param>
/// <param name="Query">The query in the order of its names, percent-encoded, without question mark.</param>
public sealed record S3Message(string Method, string Path, string Query = "")
{
    /// <summary>The body as it goes over the wire.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>What the request says of its body; null for its hash.</summary>
    public string? PayloadHash { get; init; }

    /// <summary>More headers, by lower-case name. They are signed.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>A request with a text as its body.</summary>
    public static S3Message Put(string path, string body, string query = "") => new("PUT", path, query) { Body = Encoding.UTF8.GetBytes(body) };

    /// <summary>The same request with a header.</summary>
    public S3Message With(string name, string value) => this with { Headers = new Dictionary<string, string>(Headers) { [name] = value } };
}

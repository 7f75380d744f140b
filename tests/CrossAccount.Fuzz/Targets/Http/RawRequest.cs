using System.Globalization;
using System.Text;

namespace CrossAccount.Fuzz.Targets.Http;

/// <summary>A request as it goes over the wire, with anything wrong that HTTP can have.</summary>
internal sealed class RawRequest
{
    public string Method { get; set; } = "POST";

    public string Target { get; set; } = "/";

    public string Protocol { get; set; } = "HTTP/1.1";

    public List<(string Name, string Value)> Headers { get; } = [];

    public byte[] Body { get; set; } = [];

    public void Set(string name, string value)
    {
        Headers.RemoveAll(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        Headers.Add((name, value));
    }

    public byte[] ToBytes()
    {
        if (!Headers.Exists(header => header.Name is "content-length" or "transfer-encoding") && (Body.Length > 0 || Method is "POST" or "PUT"))
        {
            Set("content-length", Body.Length.ToString(CultureInfo.InvariantCulture));
        }

        string head = $"{Method} {Target} {Protocol}\r\n{string.Concat(Headers.Select(header => $"{header.Name}: {header.Value}\r\n"))}\r\n";
        return [.. Encoding.UTF8.GetBytes(head), .. Body];
    }
}

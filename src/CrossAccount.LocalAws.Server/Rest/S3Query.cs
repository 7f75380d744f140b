using System.Text;
using CrossAccount.LocalAws.Server.Signatures;

namespace CrossAccount.LocalAws.Server.Rest;

/// <summary>The parameters of a query, decoded. A plus sign stands for a space, as S3 has it.</summary>
internal sealed class S3Query
{
    private readonly List<KeyValuePair<string, string>> _parameters = [];

    public S3Query(string query)
    {
        foreach (Range range in query.AsSpan().Split('&'))
        {
            ReadOnlySpan<char> pair = query.AsSpan(range);
            int equals = pair.IndexOf('=');
            if (!pair.IsEmpty)
            {
                _parameters.Add(new(Decode(equals < 0 ? pair : pair[..equals]), equals < 0 ? "" : Decode(pair[(equals + 1)..])));
            }
        }
    }

    public IReadOnlyList<KeyValuePair<string, string>> Parameters => _parameters;

    /// <summary>The value of a parameter; null when the query does not have it.</summary>
    public string? this[string name]
    {
        get
        {
            foreach ((string key, string value) in _parameters)
            {
                if (key == name)
                {
                    return value;
                }
            }

            return null;
        }
    }

    public bool Has(string name) => this[name] is not null;

    /// <summary>Reads the query that <c>x-amz-tagging</c> is.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string text) => new S3Query(text).Parameters;

    private static string Decode(ReadOnlySpan<char> text) =>
        Encoding.UTF8.GetString(UriEncoding.Decode(text.Contains('+') ? text.ToString().Replace('+', ' ') : text));
}

using System.Text.Json;

namespace CrossAccount.Iam.TestSupport.Reference;

/// <summary>The context keys of a request. Their names have no case.</summary>
internal sealed class RequestKeys
{
    private readonly Dictionary<string, string[]> _values = new(StringComparer.OrdinalIgnoreCase);

    public static RequestKeys Of(params (string Key, string Value)[] keys)
    {
        var made = new RequestKeys();
        foreach ((string key, string value) in keys)
        {
            made._values[key] = [value];
        }

        return made;
    }

    /// <summary>What the request itself says.</summary>
    public static RequestKeys Given(JsonElement request)
    {
        var given = new RequestKeys();
        if (request.TryGetProperty("context", out JsonElement context) && context.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty key in context.EnumerateObject())
            {
                given._values[key.Name] = key.Value.ValueKind == JsonValueKind.Array
                    ? [.. key.Value.EnumerateArray().Select(value => value.GetString()!)]
                    : [key.Value.GetString()!];
            }
        }

        return given;
    }

    /// <summary>These keys, and those of <paramref name="others"/> that are not among them.</summary>
    public RequestKeys Over(RequestKeys others)
    {
        var both = new RequestKeys();
        foreach ((string key, string[] values) in others._values.Concat(_values))
        {
            both._values[key] = values;
        }

        return both;
    }

    /// <summary>The values; none when the key is absent.</summary>
    public string[] ValuesOf(string key) => _values.TryGetValue(key, out string[]? values) ? values : [];

    /// <summary>The value of a key that has exactly one.</summary>
    public string? OnlyValueOf(string key) => ValuesOf(key) is [var only] ? only : null;
}

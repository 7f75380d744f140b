using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrossAccount.Conformance.Reading;

/// <summary>Reads cases strictly: what the schema does not know is an error, and so is what it demands and is not there.</summary>
internal static class CaseJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>The cases of one file.</summary>
    /// <exception cref="JsonException">The text does not follow the schema.</exception>
    public static IReadOnlyList<ConformanceCase> Read(string json)
    {
        ConformanceCase[] cases = JsonSerializer.Deserialize<ConformanceCase[]>(json, Options)!;
        foreach (ConformanceCase one in cases)
        {
            if (!one.Then.IsWhole)
            {
                throw new JsonException($"`then` of `{one.Name}` must have either `decision`, `layer` and `statements`, or `error` alone");
            }

            if (one.Item is null != one.Part is null)
            {
                throw new JsonException($"`{one.Name}` has `item` or `part` without the other");
            }
        }

        return cases;
    }
}

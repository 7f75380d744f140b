using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrossAccount.LocalAws.Storage.Rows;

/// <summary>How rows are written.</summary>
internal static class RowJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static byte[] Write<T>(T row) => JsonSerializer.SerializeToUtf8Bytes(row, Options);

    /// <exception cref="JsonException">The row is not what it has to be.</exception>
    public static T Read<T>(StateRow row) => JsonSerializer.Deserialize<T>(row.Json, Options) ?? throw new JsonException("the row is empty");
}

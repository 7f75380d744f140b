using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CrossAccount.Cli.Configuration;

/// <summary>Writes JSON by hand where it is on the way of every start: the serializer would take longer to get going.</summary>
internal static class JsonText
{
    public static string Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CrossAccount.Cli.Configuration;

namespace CrossAccount.Cli.Recorded;

/// <summary>Reads and writes records as JSON.</summary>
internal static class RecordedFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
    };

    public static string Write(RecordedAccess access) => JsonSerializer.Serialize(access, Options) + "\n";

    /// <summary>Reads a record that was written.</summary>
    /// <exception cref="JsonException">The text is not one.</exception>
    public static RecordedAccess Parse(string text) => JsonSerializer.Deserialize<RecordedAccess>(text, Options) ?? throw new JsonException("the text is `null`");

    /// <summary>Reads a record; null when there is no file.</summary>
    /// <exception cref="SettingsException">The file is not such a record.</exception>
    public static RecordedAccess? Read(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            RecordedAccess access = Parse(File.ReadAllText(file));
            if (access.SchemaVersion != RecordedAccess.CurrentSchemaVersion)
            {
                throw new JsonException($"its schema version is {access.SchemaVersion}, but must be {RecordedAccess.CurrentSchemaVersion}");
            }

            RecordedEstate.Of(access);
            return access;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or KeyNotFoundException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"`{file}` is not a record of access: {exception.Message.TrimEnd('.')}; take it from the version control again, or delete it and write it with `preview --update`");
        }
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CrossAccount.Fuzz.Findings;

/// <summary>The folder with one file for each finding.</summary>
internal sealed class FindingFolder(string path)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Saves a finding and gives its file.</summary>
    public string Save(Finding finding)
    {
        Directory.CreateDirectory(path);
        string file = Path.Combine(path, $"{finding.Target}-{finding.Seed}.json");
        File.WriteAllText(file, JsonSerializer.Serialize(
            new Saved(finding.Target, finding.Seed, finding.Problem, Encoding.UTF8.GetString(finding.Input), Convert.ToBase64String(finding.Input)), Options));
        return file;
    }

    /// <summary>Reads a finding back; null, with the reason, when the file has none.</summary>
    public static Finding? Read(string file, out string error)
    {
        error = "";
        try
        {
            Saved saved = JsonSerializer.Deserialize<Saved>(File.ReadAllText(file), Options) ?? throw new JsonException("it is empty");
            return new(saved.Target, saved.Seed, saved.Problem, Convert.FromBase64String(saved.Bytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or FormatException or ArgumentNullException)
        {
            error = $"`{file}` is not a saved finding: {exception.Message}";
            return null;
        }
    }

    /// <summary>A finding in a file: <c>Text</c> is for people, since the bytes may be none.</summary>
    private sealed record Saved(string Target, int Seed, string Problem, string Text, string Bytes);
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Configuration;

/// <summary>
/// The configuration of a stack as the program gets it from the Pulumi engine: texts by key, maps and lists as JSON. Values that
/// are encrypted in the file are replaced by stand-ins.
/// </summary>
internal sealed class StackConfiguration(string project, string stack)
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _secretKeys = new(StringComparer.Ordinal);
    private readonly List<string> _standIns = [];

    public string Project { get; } = project;

    public string Stack { get; } = stack;

    /// <summary>The settings whose encrypted values were replaced.</summary>
    public ImmutableArray<string> StandIns => [.. _standIns];

    /// <summary>The values in the form of the environment variable <c>PULUMI_CONFIG</c>.</summary>
    public string ToConfigJson() => JsonText.Write(json =>
    {
        json.WriteStartObject();
        foreach ((string key, string value) in _values)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    });

    /// <summary>The keys with secrets in the form of the environment variable <c>PULUMI_CONFIG_SECRET_KEYS</c>.</summary>
    public string ToSecretKeysJson() => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (string key in _secretKeys)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    });

    public string? Get(string key) => _values.GetValueOrDefault(key);

    public bool Has(string key) => _values.ContainsKey(Qualify(key));

    public void Set(string key, YamlNode value)
    {
        string qualified = Qualify(key);
        int before = _standIns.Count;
        // A value that is neither map nor list arrives at the program as its plain text.
        _values[qualified] = value switch
        {
            YamlScalarNode scalar => scalar.Value ?? "",
            _ when YamlValue.IsEncrypted(value) => StandIn(qualified, YamlValue.EncryptedText(value)),
            _ => YamlValue.ToJson(value, qualified, StandIn),
        };
        if (_standIns.Count > before)
        {
            _secretKeys.Add(qualified);
        }
    }

    private string Qualify(string key) => key.Contains(':', StringComparison.Ordinal) ? key : $"{Project}:{key}";

    /// <summary>The same encrypted text has the same stand-in, so that a change of it is seen.</summary>
    private string StandIn(string key, string encrypted)
    {
        _standIns.Add(key);
        return $"stand-in-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\0{encrypted}")))[..16]}";
    }
}

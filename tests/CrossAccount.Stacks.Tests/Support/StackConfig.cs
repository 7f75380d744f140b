using System.Text.Json;
using System.Text.Json.Nodes;
using CrossAccount.Stacks.Settings;
using CrossAccount.TestSupport;

namespace CrossAccount.Stacks.Tests.Support;

/// <summary>The configuration of a stack: a text for each key, maps and lists as JSON.</summary>
internal sealed class StackConfig
{
    public const string Project = "crossaccount";

    private readonly JsonObject _values;

    private StackConfig(JsonObject values) => _values = values;

    /// <summary>The checked-in configuration of a stack, with the project's defaults.</summary>
    public static StackConfig OfStack(string stack) => OfFile($"Pulumi.{stack}.yaml");

    /// <summary>The configuration that a checked-in stack file gives, with the project's defaults.</summary>
    public static StackConfig OfFile(string path)
    {
        JsonObject values = Yaml.ReadMap(Repository.Read(path))["config"]!.AsObject();
        foreach ((string key, JsonNode? schema) in Yaml.ReadMap(Repository.Read("Pulumi.yaml"))["config"]!.AsObject())
        {
            if (!values.ContainsKey(key) && (schema!["value"] ?? schema["default"]) is { } value)
            {
                values.Add(key, value.DeepClone());
            }
        }

        return new(values);
    }

    /// <summary>The configuration that a stack file with this text would give.</summary>
    public static StackConfig OfYaml(string yaml) => new(new(Yaml.ReadMap(yaml).Select(pair => KeyValuePair.Create($"{Project}:{pair.Key}", pair.Value?.DeepClone()))));

    /// <summary>The configuration with changes.</summary>
    public StackConfig With(Action<JsonObject> change)
    {
        var values = (JsonObject)_values.DeepClone();
        change(values);
        return new(values);
    }

    public StackSettingsResult Read() => StackSettings.Read(Project, key => Text(_values[$"{Project}:{key}"]));

    /// <summary>The value of the environment variable that programs read their configuration from.</summary>
    public string ToEnvironment() => JsonSerializer.Serialize(_values.ToDictionary(pair => pair.Key, pair => Text(pair.Value)));

    private static string? Text(JsonNode? value) => value is JsonValue text && text.TryGetValue(out string? plain) ? plain : value?.ToJsonString();
}

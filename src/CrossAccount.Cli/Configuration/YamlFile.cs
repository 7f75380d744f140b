using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Configuration;

/// <summary>Reads a YAML file that holds one map.</summary>
internal static class YamlFile
{
    /// <exception cref="SettingsException">The file is not YAML, or holds no map.</exception>
    public static YamlMappingNode Read(string file)
    {
        var yaml = new YamlStream();
        try
        {
            using StreamReader reader = File.OpenText(file);
            yaml.Load(reader);
        }
        catch (YamlException exception)
        {
            string reason = (exception.InnerException ?? exception).Message.TrimEnd('.');
            throw new SettingsException($"`{file}` is not YAML at line {exception.Start.Line}, column {exception.Start.Column}: {char.ToLowerInvariant(reason[0])}{reason[1..]}");
        }

        return yaml.Documents.Count == 1 && yaml.Documents[0].RootNode is YamlMappingNode map
            ? map
            : throw new SettingsException($"`{file}` must hold one map of keys and values");
    }

    /// <summary>The value of a key; null when the map has no such key.</summary>
    public static YamlNode? Child(this YamlMappingNode map, string key) =>
        map.Children.FirstOrDefault(child => child.Key is YamlScalarNode scalar && scalar.Value == key).Value;
}

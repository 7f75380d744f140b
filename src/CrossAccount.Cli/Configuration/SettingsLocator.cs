using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Configuration;

/// <summary>Finds where a setting stands in the file of its stack.</summary>
internal sealed class SettingsLocator
{
    private readonly string _project;
    private readonly YamlMappingNode? _config;

    /// <param name="file">The file.</param>
    /// <param name="project">The project's name, which keys of the file may leave out.</param>
    /// <exception cref="SettingsException">The file is not YAML.</exception>
    public SettingsLocator(string file, string project)
    {
        _project = project;
        _config = YamlFile.Read(file).Child("config") as YamlMappingNode;
    }

    /// <summary>The line and column, from 1, of a setting such as <c>crossaccount:delegations.update-data.trust[0]</c>, or of the nearest that is there.</summary>
    public (int Line, int Column) Find(string path)
    {
        YamlNode? place = _config;
        YamlNode? node = _config;
        string rest = path;
        while (node is not null && rest.Length > 0)
        {
            (place, node, rest) = node switch
            {
                YamlMappingNode map => Member(map, place!, rest),
                YamlSequenceNode list => Item(list, place!, rest),
                _ => (place, null, rest),
            };
        }

        Mark mark = place?.Start ?? Mark.Empty;
        return ((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
    }

    /// <summary>Names may have dots themselves, so the longest that fits is taken.</summary>
    private (YamlNode Place, YamlNode? Node, string Further) Member(YamlMappingNode map, YamlNode place, string path)
    {
        string inner = path.TrimStart('.');
        (YamlNode Key, YamlNode Value, string Further)[] found =
        [
            .. from child in map.Children
               let name = child.Key.ToString()
               from spelling in ReferenceEquals(map, _config) && !name.Contains(':', StringComparison.Ordinal) ? (string[])[$"{_project}:{name}"] : [name]
               where inner.StartsWith(spelling, StringComparison.Ordinal) && (inner.Length == spelling.Length || inner[spelling.Length] is '.' or '[')
               orderby spelling.Length descending
               select (child.Key, child.Value, inner[spelling.Length..]),
        ];
        return found.Length == 0 ? (place, null, path) : (found[0].Key, found[0].Value, found[0].Further);
    }

    /// <summary>A value alone counts as a list of one, so a place in a list may not be there.</summary>
    private static (YamlNode Place, YamlNode? Node, string Further) Item(YamlSequenceNode list, YamlNode place, string path)
    {
        int end = path.IndexOf(']', StringComparison.Ordinal);
        bool isNumber = int.TryParse(path.AsSpan(1, Math.Max(0, end - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out int index);
        return path[0] == '[' && isNumber && index < list.Children.Count ? (list.Children[index], list.Children[index], path[(end + 1)..]) : (place, null, path);
    }
}

using CrossAccount.Stacks.Settings;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Configuration;

/// <summary>A Pulumi project: its folder, its name, and the values that <c>Pulumi.yaml</c> gives to every stack.</summary>
internal sealed class PulumiProject
{
    private const string ProjectFile = "Pulumi.yaml";
    private const string ExportsKey = "exports";

    private readonly YamlMappingNode _schema;

    private PulumiProject(string folder, string name, YamlMappingNode schema)
    {
        Folder = folder;
        Name = name;
        _schema = schema;
    }

    public string Folder { get; }

    public string Name { get; }

    /// <summary>The names of the stacks that have a file.</summary>
    public IEnumerable<string> Stacks =>
        Directory.EnumerateFiles(Folder, "Pulumi.*.yaml")
            .Select(file => Path.GetFileName(file)["Pulumi.".Length..^".yaml".Length])
            .Order(StringComparer.Ordinal);

    /// <summary>Whether a folder or one above it has a project.</summary>
    public static bool Exists(string start) => FindFile(start) is not null;

    /// <summary>Whether a folder itself has a project.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, ProjectFile));

    /// <summary>Finds the project of a folder: its own, or that of the nearest folder above.</summary>
    /// <exception cref="SettingsException">There is none, or its file is not valid.</exception>
    public static PulumiProject Find(string start) =>
        FindFile(start) is { } file
            ? Read(Path.GetDirectoryName(file)!, file)
            : throw new SettingsException($"there is no `{ProjectFile}` in `{start}` or above it: run this in a project's folder, or give `--project`");

    /// <summary>Reads the configuration of a stack: its file's values, and the project's where the file has none.</summary>
    /// <exception cref="SettingsException">There is no such stack, or its file is not valid.</exception>
    public StackConfiguration ReadStack(string stack)
    {
        string file = Path.Combine(Folder, $"Pulumi.{stack}.yaml");
        if (!File.Exists(file))
        {
            throw new SettingsException($"there is no stack `{stack}`, because there is no file `{Path.GetFileName(file)}`: the stacks are {string.Join(", ", Stacks.Select(name => $"`{name}`"))}");
        }

        var configuration = new StackConfiguration(Name, stack);
        if (YamlFile.Read(file).Child("config") is YamlMappingNode config)
        {
            foreach ((YamlNode key, YamlNode value) in config.Children)
            {
                configuration.Set(key.ToString(), value);
            }
        }

        foreach ((YamlNode key, YamlNode schema) in _schema.Children)
        {
            // Either the value itself, or a schema that may have one.
            YamlNode? value = schema is YamlMappingNode map ? map.Child("value") ?? map.Child("default") : schema;
            if (value is not null && !configuration.Has(key.ToString()))
            {
                configuration.Set(key.ToString(), value);
            }
        }

        return configuration;
    }

    /// <summary>
    /// The folder with the exports of a stack's accounts: that of its name in <c>stacks/accounts</c>, or that of another stack when
    /// its setting <c>exports</c> says so.
    /// </summary>
    /// <exception cref="SettingsException">The setting names no folder that is there.</exception>
    public string AccountsFolder(StackConfiguration configuration)
    {
        string all = Path.Combine(Folder, "stacks", "accounts");
        if (configuration.Get($"{Name}:{ExportsKey}") is not { Length: > 0 } exports)
        {
            return Path.Combine(all, configuration.Stack);
        }

        return Directory.Exists(all) && Directory.EnumerateDirectories(all).FirstOrDefault(folder => Path.GetFileName(folder) == exports) is { } found
            ? found
            : throw new SettingsException($"the settings of this stack are not valid:\n  - {Name}:{ExportsKey}: there is no folder `{exports}` in `stacks/accounts`: name one that is there, or leave the setting out to take the one with the stack's name");
    }

    /// <summary>The typed settings of a stack.</summary>
    /// <exception cref="SettingsException">The settings are not valid; the message has one line for each error.</exception>
    public StackSettings ReadSettings(StackConfiguration configuration)
    {
        StackSettingsResult result = StackSettings.Read(Name, key => configuration.Get($"{Name}:{key}"));
        return result.Settings ?? throw new SettingsException(result.Message);
    }

    private static string? FindFile(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string file = Path.Combine(folder.FullName, ProjectFile);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    private static PulumiProject Read(string folder, string file)
    {
        YamlMappingNode root = YamlFile.Read(file);
        return root.Child("name") is YamlScalarNode { Value.Length: > 0 } name
            ? new(folder, name.Value, root.Child("config") as YamlMappingNode ?? [])
            : throw new SettingsException($"`{file}` has no `name`: give the project one");
    }
}

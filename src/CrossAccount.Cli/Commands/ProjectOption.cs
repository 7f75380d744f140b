using System.CommandLine;
using CrossAccount.Cli.Configuration;

namespace CrossAccount.Cli.Commands;

/// <summary><c>--project</c>, which all verbs have.</summary>
internal static class ProjectOption
{
    /// <summary>Set by the door, so that it works from every folder.</summary>
    private const string Variable = "CROSSACCOUNT_PROJECT";

    public static Option<string?> Option { get; } = new("--project")
    {
        Description = "The folder of the Pulumi project. The default is the current folder or the nearest above that has a Pulumi.yaml.",
        HelpName = "folder",
        Recursive = true,
    };

    /// <exception cref="SettingsException">There is no project.</exception>
    public static PulumiProject Find(ParseResult arguments)
    {
        string start = arguments.GetValue(Option) ?? Environment.CurrentDirectory;
        if (!Directory.Exists(start))
        {
            throw new SettingsException($"there is no folder `{start}`: give `--project` the folder that has the Pulumi.yaml");
        }

        string? fallback = Environment.GetEnvironmentVariable(Variable);
        return arguments.GetValue(Option) is null && fallback is not null && !PulumiProject.Exists(start)
            ? PulumiProject.Find(fallback)
            : PulumiProject.Find(start);
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.HandOver;
using CrossAccount.Cli.Reports;
using CrossAccount.Pulumi.HandOver;

namespace CrossAccount.Cli.Commands;

/// <summary><c>crossaccount handover</c>.</summary>
internal static class HandOverCommand
{
    private static readonly Argument<string> Stack = new("stack")
    {
        Description = "The stack to hand over, as in `dev` for Pulumi.dev.yaml.",
    };

    private static readonly Option<string?> Delegation = new("--delegation")
    {
        Description = "The one delegation to hand over. The default is each.",
        HelpName = "name",
    };

    private static readonly Option<string?> Folder = new("--write")
    {
        Description = "Write files instead, one folder for each delegation. Nothing is written where files have other content.",
        HelpName = "folder",
    };

    private static readonly Option<bool> Force = new("--force") { Description = "With --write: replace files that have other content." };

    private static readonly Option<string?> Color = new("--color")
    {
        Description = $"Add a color to the links: {string.Join(", ", SwitchRoleColor.Names)}. AWS does not document it and may stop to read it.",
        HelpName = "color",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print the hand-over as JSON, and nothing else." };

    public static Command Create()
    {
        var command = new Command("handover", "Print what the people on the other side need to use the roles: link, profile, command, code.")
        {
            Stack, Delegation, Folder, Force, Color, Json,
        };
        command.SetAction(result => RunAsync(result));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments)
    {
        PulumiProject project = ProjectOption.Find(arguments);
        SwitchRoleColor color = ColorOf(arguments);
        StackHandOver handOver = (await StackHandOver.OfAsync(
            project, project.ReadStack(arguments.GetValue(Stack)!), arguments.GetValue(Delegation))).In(color);
        TextWriter output = arguments.InvocationConfiguration.Output;
        string? folder = arguments.GetValue(Folder);
        ImmutableArray<(string Path, FileState State)>? files =
            folder is null ? null : HandOverFolder.Write(folder, HandOverFiles.Of(handOver), arguments.GetValue(Force));
        if (arguments.GetValue(Json))
        {
            JsonHandOverReport.Print(output, handOver, files);
        }
        else if (files is not null)
        {
            new TextHandOverReport(output).Print(folder!, files.Value);
        }
        else
        {
            new TextHandOverReport(output).Print(handOver);
        }

        return (int)ExitCode.Ok;
    }

    /// <exception cref="SettingsException">The console has no such color.</exception>
    private static SwitchRoleColor ColorOf(ParseResult arguments) =>
        arguments.GetValue(Color) is not { } name ? default
        : SwitchRoleColor.TryParse(name).TryGetValue(out SwitchRoleColor color, out string? error) ? color
        : throw new SettingsException(error);
}

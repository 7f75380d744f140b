using System.CommandLine;
using CrossAccount.Cli.Changes;
using CrossAccount.Cli.Configuration;
using CrossAccount.Cli.Estates;
using CrossAccount.Cli.Preview;
using CrossAccount.Cli.Recorded;
using CrossAccount.Cli.Reports;
using CrossAccount.Cli.Terminals;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Stacks.Findings;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Commands;

/// <summary><c>crossaccount preview</c>.</summary>
internal static class PreviewCommand
{
    private static readonly Argument<string> Stack = new("stack")
    {
        Description = "The stack to preview, as in `dev` for Pulumi.dev.yaml.",
    };

    private static readonly Option<string> Format = new("--format")
    {
        Description = $"The form of what is printed: {string.Join(", ", PreviewFormat.All.Select(format => format.Name))}. The default is text.",
        HelpName = "format",
        DefaultValueFactory = _ => PreviewFormat.All[0].Name,
    };

    private static readonly Option<string[]> Outputs = new("--output")
    {
        Description = "A file to write; its ending says the form. Repeatable. Then nothing is printed unless --format is given.",
        HelpName = "file",
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Compare with access.<stack>.json: 2 when a decision differs. Says only that, unless --format is given.",
    };

    private static readonly Option<bool> Update = new("--update") { Description = "Write access.<stack>.json and .md. What lets more in needs --accept." };

    private static readonly Option<string?> Accept = new("--accept")
    {
        Description = "With --update: why more is let in. The reason is written down with the changes.",
        HelpName = "reason",
    };

    public static Command Create()
    {
        var command = new Command("preview", "Show what a stack comes to before it is deployed: documents, findings, and who gets in.")
        {
            Stack, Format, Outputs, Check, Update, Accept,
        };
        EstateOptions.AddAccountsTo(command);
        command.SetAction(result => RunAsync(result));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments)
    {
        int depth = EstateOptions.DepthOf(arguments);
        string? reason = ReasonOf(arguments);
        bool compares = arguments.GetValue(Check) || arguments.GetValue(Update);
        string[] files = arguments.GetValue(Outputs)!;
        bool prints = arguments.GetResult(Format) is { Implicit: false } || (files.Length == 0 && !compares);
        var printed = PreviewFormat.Named(arguments.GetValue(Format)!);
        (string File, PreviewFormat Format)[] written = [.. files.Select(file => (file, PreviewFormat.OfFile(file)))];
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        (PreviewReport report, CommittedAccess? committed) = await WorkStatus.RunAsync(
            arguments.InvocationConfiguration.Error, status => PreviewAsync(arguments, today, depth, compares, status));
        Array.ForEach(written, each => OutputFiles.Write(each.File, output => each.Format.Write(output, report)));
        if (report.IsStopped)
        {
            throw new SettingsException(report.Findings.ErrorMessage!);
        }

        if (prints)
        {
            printed.Write(arguments.InvocationConfiguration.Output, report);
        }

        ExitCode comparison = committed is null ? ExitCode.Ok
            : arguments.GetValue(Update) ? UpdateFiles(committed, reason, today, Say(arguments, prints))
            : CheckFiles(committed, report, Say(arguments, prints));
        return (int)(comparison != ExitCode.Ok || arguments.GetValue(Update) || report.IsAsDeclared ? comparison : ExitCode.NotAsDeclared);
    }

    private static async Task<(PreviewReport Report, CommittedAccess? Committed)> PreviewAsync(
        ParseResult arguments, DateOnly today, int depth, bool compares, WorkStatus status)
    {
        if (StoppedAt(ProjectOption.Find(arguments), arguments.GetValue(Stack)!, today) is { } stopped)
        {
            return (stopped, null);
        }

        LoadedEstate loaded = await EstateOptions.LoadAsync(arguments, arguments.GetValue(Stack)!, status);
        status.Report("deciding who gets in");
        PreviewReport report = Previewer.Preview(loaded, today, depth);
        if (!compares)
        {
            return (report, null);
        }

        status.Report("comparing with what is committed");
        var committed = new CommittedAccess(loaded.Stack!.Project.Folder, report, Recorder.Record(loaded), depth);
        return (report with { Review = committed.Review }, committed);
    }

    /// <summary>
    /// What must not be deployed stops the program too, which would not say that the settings are to blame. The files that were asked
    /// for are written all the same: whoever reads them sees the findings at their lines.
    /// </summary>
    /// <exception cref="SettingsException">The settings are not valid.</exception>
    private static PreviewReport? StoppedAt(PulumiProject project, string stack, DateOnly today)
    {
        StackSettings settings = project.ReadSettings(project.ReadStack(stack));
        FindingReport findings = FindingRules.Review(ReviewedStack.Of(project.Name, settings), settings.AcceptedFindings, today);
        return findings.Errors.Any()
            ? Previewer.Stopped(project, stack, settings, findings)
            : null;
    }

    /// <summary>Beside a report the comparison is told on the other stream, so that the report can be piped.</summary>
    private static TextWriter Say(ParseResult arguments, bool prints) => prints ? arguments.InvocationConfiguration.Error : arguments.InvocationConfiguration.Output;

    /// <exception cref="SettingsException">The options do not go together.</exception>
    private static string? ReasonOf(ParseResult arguments)
    {
        if (arguments.GetValue(Check) && arguments.GetValue(Update))
        {
            throw new SettingsException("`--check` and `--update` do not go together: give one of them");
        }

        string? reason = arguments.GetValue(Accept);
        return reason is null || (arguments.GetValue(Update) && !string.IsNullOrWhiteSpace(reason))
            ? reason
            : throw new SettingsException("`--accept` gives the reason for what `--update` writes: give it with `--update`, and say why");
    }

    private static ExitCode CheckFiles(CommittedAccess committed, PreviewReport report, TextWriter output)
    {
        string file = Path.GetFileName(committed.JsonFile);
        string stack = file["access.".Length..^".json".Length];
        if (!committed.IsCommitted)
        {
            throw new SettingsException($"there is no `{file}` to compare with: write it with `preview {stack} --update`, and commit it");
        }

        new ReviewLines(output).Print(committed.Review);
        if (!report.IsAsDeclared)
        {
            output.WriteLine(PreviewSentences.Verdict(report));
        }

        if (!committed.Review.IsEmpty)
        {
            string accept = committed.Review.Changes.Any(change => change.Widens) ? " --accept '<why>'" : "";
            output.WriteLine($"When all of it is meant: `preview {stack} --update{accept}`, and commit both files.");
            return ExitCode.NotAsDeclared;
        }

        if (!committed.IsFresh)
        {
            output.WriteLine($"Documents or names are written otherwise than in the committed files; `preview {stack} --update` refreshes them.");
        }

        return ExitCode.Ok;
    }

    private static ExitCode UpdateFiles(CommittedAccess committed, string? reason, DateOnly today, TextWriter output)
    {
        string files = $"{Path.GetFileName(committed.JsonFile)} and {Path.GetFileName(committed.MarkdownFile)}";
        if (committed.IsCommitted)
        {
            new ReviewLines(output).Print(committed.Review);
        }

        if (reason is null && committed.Review.Changes.Any(change => change.Widens))
        {
            output.WriteLine($"Nothing is written, because more is let in: give the reason with `--accept '<why>'`, which is written down in {files}.");
            return ExitCode.NotAsDeclared;
        }

        committed.Write(reason, today);
        output.WriteLine($"Wrote {files}.");
        return ExitCode.Ok;
    }
}

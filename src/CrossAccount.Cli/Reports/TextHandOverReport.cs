using System.Collections.Immutable;
using CrossAccount.Cli.HandOver;
using CrossAccount.Pulumi.HandOver;
using Spectre.Console;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints a hand-over for people. Texts to copy go past the console, which would break their lines.</summary>
internal sealed class TextHandOverReport(TextWriter output)
{
    private readonly IAnsiConsole _console = TextConsole.Create(output);

    public void Print(StackHandOver stack)
    {
        string delegations = stack.Delegations.Length == 1 ? "one delegation" : $"{stack.Delegations.Length} delegations";
        _console.MarkupLineInterpolated($"[bold]Handing over {stack.Stack}[/]: {delegations}. What stands in angle brackets is to be filled in.");
        foreach (DelegationHandOver delegation in stack.Delegations)
        {
            Print(stack, delegation);
        }
    }

    public void Print(string folder, ImmutableArray<(string Path, FileState State)> files)
    {
        foreach ((string path, FileState state) in files)
        {
            output.WriteLine($"{state.ToString().ToLowerInvariant(),-9}  {Path.Combine(folder, path)}");
        }
    }

    private void Print(StackHandOver stack, DelegationHandOver delegation)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold]{delegation.Name}[/]  {delegation.HandOver.RoleArn}");
        if (delegation.HandOver.WithheldBecause is { } nobody)
        {
            output.WriteLine($"  withheld: {nobody}");
        }

        if (delegation.HandOver.AsksForExternalId)
        {
            output.WriteLine($"  external ID: a secret, not shown; `{stack.ExternalIdCommand}` shows it, to be sent apart from this");
        }

        foreach (RecipientHandOver recipient in delegation.HandOver.Recipients)
        {
            _console.WriteLine();
            _console.MarkupLineInterpolated($"  [bold]{HandOverLabels.HeadingOf(recipient)}[/]");
            Print(recipient);
        }
    }

    private void Print(RecipientHandOver recipient)
    {
        string[] reasons = [.. recipient.Items.Select(item => item.Value.ToString()).Distinct()];
        if (reasons is [var all])
        {
            output.WriteLine($"    {all}");
            return;
        }

        foreach ((string name, HandOverItem item) in recipient.Items)
        {
            output.WriteLine($"    {HandOverLabels.Of(name)}:");
            foreach (string line in item.ToString().TrimEnd('\n').Split('\n'))
            {
                output.WriteLine(line.Length == 0 ? "" : $"      {line}");
            }
        }

        foreach (string note in recipient.Notes)
        {
            output.WriteLine($"    - {note}");
        }
    }
}

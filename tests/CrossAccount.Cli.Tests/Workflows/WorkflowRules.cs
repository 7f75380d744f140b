using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace CrossAccount.Cli.Tests.Workflows;

/// <summary>What must hold for every workflow, beyond what a linter knows.</summary>
internal static partial class WorkflowRules
{
    private const string OwnBranches = "github.event.pull_request.head.repo.full_name == github.repository";

    public static IEnumerable<string> Problems(WorkflowFile file) =>
        [.. Events(file), .. Permissions(file), .. Forks(file), .. Pins(file), .. Steps(file), .. Jobs(file)];

    private static IEnumerable<string> Events(WorkflowFile file) => file.Events
        .Where(name => name is "pull_request_target" or "workflow_run" or "issue_comment")
        .Select(name => $"`{name}` runs with the rights of main for anyone's pull request");

    private static IEnumerable<string> Permissions(WorkflowFile file) => file["permissions"] is null && file.Jobs.Any()
        ? ["the workflow has no `permissions`, so its token may do whatever the repository's settings say"]
        : [];

    private static IEnumerable<string> Forks(WorkflowFile file)
    {
        if (file.Text.Contains("secrets.", StringComparison.Ordinal) || file.Text.Contains("secrets: inherit", StringComparison.Ordinal))
        {
            yield return "a secret is used, but these workflows need none";
        }

        foreach (WorkflowJob job in file.Events.Contains("pull_request") ? file.Jobs : [])
        {
            if (job.Permissions.Any(permission => permission.EndsWith("write", StringComparison.Ordinal) || permission is "everything" or "write-all")
                && !job.Condition.Contains(OwnBranches, StringComparison.Ordinal))
            {
                yield return $"job `{job.Name}` may write, and is not kept from forks";
            }
        }
    }

    private static IEnumerable<string> Pins(WorkflowFile file) => Uses().Matches(file.Text)
        .Select(match => match.Groups["what"].Value.Trim())
        .Where(what => !what.StartsWith("./", StringComparison.Ordinal) && !Pinned().IsMatch(what))
        .Select(what => $"`{what}` is not pinned to a commit, with its version as a comment");

    private static IEnumerable<string> Steps(WorkflowFile file)
    {
        foreach (YamlMappingNode step in file.Steps)
        {
            string run = WorkflowFile.TextOf(step, "run") ?? "";
            if (run.Contains("${{", StringComparison.Ordinal))
            {
                yield return $"`{run.Trim()}` has an expression, which is put into the script before it is read: give it by `env`";
            }

            if (WorkflowFile.TextOf(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true
                && WorkflowFile.TextOf(WorkflowFile.Child(step, "with"), "persist-credentials") != "false")
            {
                yield return "the checkout leaves its token behind";
            }
        }
    }

    private static IEnumerable<string> Jobs(WorkflowFile file) => file.Jobs
        .Where(job => job.Steps.Any() && WorkflowFile.Child(job.Node, "timeout-minutes") is null)
        .Select(job => $"job `{job.Name}` has no `timeout-minutes`");

    [GeneratedRegex(@"^\s*(?:- )?uses:(?<what>.*)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"\A[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+\z")]
    private static partial Regex Pinned();
}

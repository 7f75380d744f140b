using System.Collections.Immutable;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Iam.Analysis.Findings;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>What a rehearsal found.</summary>
internal sealed record RehearsalReport
{
    public required string Stack { get; init; }

    public required StackSettings Settings { get; init; }

    /// <summary>The settings whose encrypted values were replaced.</summary>
    public ImmutableArray<string> StandIns { get; init; } = [];

    public ImmutableArray<DeployedResource> Resources { get; init; } = [];

    /// <summary>What the people on the other side need, by delegation.</summary>
    public required ImmutableDictionary<string, ImmutableDictionary<string, string>> HandOver { get; init; }

    /// <summary>The ARN of the role, by delegation.</summary>
    public required ImmutableDictionary<string, string> Roles { get; init; }

    public ImmutableArray<AccessRow> Access { get; init; } = [];

    public ImmutableArray<SessionRow> Sessions { get; init; } = [];

    /// <summary>What is declared and was not tried, with the reason.</summary>
    public ImmutableArray<string> Untried { get; init; } = [];

    /// <summary>What the review of the program found. It has no say in the exit code: what must not be deployed stops the rehearsal.</summary>
    public required FindingReport Findings { get; init; }

    public required CleanUp CleanUp { get; init; }

    public IEnumerable<IRehearsalRow> Rows => Access.Cast<IRehearsalRow>().Concat(Sessions);

    public bool IsAsDeclared => Rows.All(row => row.IsAsDeclared);

    public ExitCode ExitCode => !CleanUp.IsClean ? ExitCode.Failure : IsAsDeclared ? ExitCode.Ok : ExitCode.NotAsDeclared;
}

using System.Collections.Immutable;
using CrossAccount.Cli.Changes;
using CrossAccount.Cli.HandOver;
using CrossAccount.Cli.Rehearsal.Cloud;
using CrossAccount.Iam.Analysis.Findings;

namespace CrossAccount.Cli.Preview;

/// <summary>What a stack comes to before it is deployed. Texts have no external IDs; lists are in a fixed order.</summary>
internal sealed record PreviewReport
{
    /// <summary>The stack.</summary>
    public required string Stack { get; init; }

    /// <summary>The file with the stack's settings, beside the project's.</summary>
    public string SettingsFile => $"Pulumi.{Stack}.yaml";

    /// <summary>The project's name, which is the namespace of the settings.</summary>
    public required string Project { get; init; }

    /// <summary>The project's folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The accounts: the trusting one, the trusted ones, then those that were given beside.</summary>
    public ImmutableArray<PreviewAccount> Accounts { get; init; } = [];

    /// <summary>The settings whose encrypted values were replaced.</summary>
    public ImmutableArray<string> StandIns { get; init; } = [];

    /// <summary>What would be created, by account, type and name.</summary>
    public ImmutableArray<DeployedResource> Resources { get; init; } = [];

    /// <summary>The policy documents that would be created, by account and owner.</summary>
    public ImmutableArray<PreviewDocument> Documents { get; init; } = [];

    /// <summary>What the review found.</summary>
    public required FindingReport Findings { get; init; }

    /// <summary>Who gets into each role, and what its sessions may do; in the order of the settings.</summary>
    public ImmutableArray<DelegationAccess> Delegations { get; init; } = [];

    /// <summary>What is handed over.</summary>
    public required StackHandOver HandOver { get; init; }

    /// <summary>What cannot be known, as sentences.</summary>
    public ImmutableArray<string> NotKnown { get; init; } = [];

    /// <summary>What changed since what is committed; null when that was not asked.</summary>
    public AccessReview? Review { get; init; }

    /// <summary>Whether a finding stops the program, so that nothing but the findings is known.</summary>
    public bool IsStopped => Delegations.IsEmpty && Findings.Errors.Any();

    /// <summary>Whether all who are declared to get in do, and all who are declared to be kept out are.</summary>
    public bool IsAsDeclared => !IsStopped && Delegations.All(delegation => delegation.Rows.All(row => row.IsAsDeclared));

    public override string ToString() => Stack;
}

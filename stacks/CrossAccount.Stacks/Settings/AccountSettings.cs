using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Accounts;

namespace CrossAccount.Stacks.Settings;

/// <summary>How to reach an account.</summary>
public sealed record AccountSettings
{
    public required AccountId Id { get; init; }

    public required string Region { get; init; }

    public string? Profile { get; init; }

    public DeploymentRoleSettings? AssumeRole { get; init; }

    public AwsEndpoints? Endpoints { get; init; }

    /// <summary>The organization that the account is in. Only a rehearsal asks: AWS knows by itself.</summary>
    public OrganizationId? Organization { get; init; }

    public Partition Partition => Partition.OfRegion(Region);

    internal AwsAccountArgs ToArgs() => new()
    {
        Id = Id,
        Region = Region,
        Profile = Profile,
        AssumeRole = AssumeRole?.ToArgs(),
        Endpoints = Endpoints,
    };
}

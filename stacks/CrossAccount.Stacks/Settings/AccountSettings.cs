using System.Collections.Immutable;
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

    /// <summary>The account's quotas, where AWS has raised one.</summary>
    public AwsAccountQuotas Quotas { get; init; } = AwsAccountQuotas.Default;

    /// <summary>The organization that the account is in. Only a rehearsal asks: AWS knows by itself.</summary>
    public OrganizationId? Organization { get; init; }

    /// <summary>The organizational unit that the account is in. Only a rehearsal asks.</summary>
    public OrganizationalUnitPath? OrganizationalUnit { get; init; }

    /// <summary>The account's places in its organization, as <c>aws:PrincipalOrgPaths</c> has them.</summary>
    public ImmutableArray<string> OrganizationPaths =>
        Organization is { } organization && OrganizationalUnit is { } unit ? [$"{organization}/{unit}/"] : [];

    public Partition Partition => Partition.OfRegion(Region);

    internal AwsAccountArgs ToArgs() => new()
    {
        Id = Id,
        Region = Region,
        Profile = Profile,
        AssumeRole = AssumeRole?.ToArgs(),
        Endpoints = Endpoints,
        Quotas = Quotas,
    };
}

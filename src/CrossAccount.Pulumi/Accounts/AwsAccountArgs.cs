using CrossAccount.Iam.Arns;
using Pulumi;

namespace CrossAccount.Pulumi.Accounts;

/// <summary>How to reach an account.</summary>
public sealed class AwsAccountArgs
{
    /// <summary>The account's ID. The provider refuses credentials of any other account.</summary>
    public required AccountId Id { get; set; }

    /// <summary>The Region, as in <c>eu-central-1</c>. It also tells the partition.</summary>
    public required string Region { get; set; }

    /// <summary>A profile of the AWS configuration files; unset for the environment's credentials.</summary>
    public string? Profile { get; set; }

    /// <summary>A role to assume for deploying; unset to deploy with the credentials as they are.</summary>
    public DeploymentRoleArgs? AssumeRole { get; set; }

    /// <summary>Endpoints in place of AWS's own, for a local AWS; unset for AWS.</summary>
    public AwsEndpoints? Endpoints { get; set; }

    /// <summary>The account's quotas, where AWS has raised one. The default is AWS's own.</summary>
    public AwsAccountQuotas Quotas { get; set; } = AwsAccountQuotas.Default;

    /// <summary>Tags for every resource that the provider creates.</summary>
    public InputMap<string> DefaultTags { get; set; } = [];
}

using CrossAccount.Iam.Arns;
using Pulumi;

namespace CrossAccount.Pulumi.Accounts;

/// <summary>The role that a provider assumes in the account it deploys to.</summary>
public sealed class DeploymentRoleArgs
{
    /// <summary>The role's ARN.</summary>
    public required Arn RoleArn { get; set; }

    /// <summary>The session's name. The default is <c>pulumi</c>.</summary>
    public string SessionName { get; set; } = "pulumi";

    /// <summary>The external ID that the role asks for, if it does. It is kept a secret.</summary>
    public Input<string>? ExternalId { get; set; }
}

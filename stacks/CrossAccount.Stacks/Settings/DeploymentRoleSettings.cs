using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Accounts;
using Pulumi;

namespace CrossAccount.Stacks.Settings;

/// <summary>The role that the provider assumes for deploying.</summary>
public sealed record DeploymentRoleSettings(Arn RoleArn, string? SessionName, string? ExternalId)
{
    internal DeploymentRoleArgs ToArgs()
    {
        var args = new DeploymentRoleArgs { RoleArn = RoleArn };
        if (SessionName is not null)
        {
            args.SessionName = SessionName;
        }

        if (ExternalId is not null)
        {
            args.ExternalId = Output.CreateSecret(ExternalId);
        }

        return args;
    }

    public override string ToString() => RoleArn.ToString();
}

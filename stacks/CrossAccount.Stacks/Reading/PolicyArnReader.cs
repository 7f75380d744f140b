using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the ARN of a managed policy that a role of the trusting account can have.</summary>
internal static class PolicyArnReader
{
    public static Arn? Read(SettingsValue value, AccountSettings? trusting)
    {
        if (IamArnReader.Read(value, "policy") is not { } arn || trusting is null)
        {
            return null;
        }

        if (arn.Partition != trusting.Partition)
        {
            value.Report($"`{arn}` is in partition `{arn.Partition}`, but the trusting account is in `{trusting.Partition}`: give a policy of that one", AwsPages.Arns);
        }
        else if (arn.TryGetAccount(out AccountId owner) && owner != trusting.Id)
        {
            value.Report($"`{arn}` belongs to account `{owner}`, but a role can only have policies of its own account `{trusting.Id}` or of AWS: give one of those", AwsPages.Arns);
        }

        return arn;
    }
}

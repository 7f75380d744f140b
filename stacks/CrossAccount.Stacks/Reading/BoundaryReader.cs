using System.Text.Json;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Limits;
using CrossAccount.Pulumi.Role;
using CrossAccount.Stacks.Settings;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the permissions boundary of a role: the ARN of one that exists, or one to create, by its name.</summary>
internal static class BoundaryReader
{
    public static (Arn? Existing, NamedPolicy? Created) Read(SettingsValue? value, AccountSettings? trusting)
    {
        if (value is null)
        {
            return default;
        }

        if (value.Json.ValueKind != JsonValueKind.Object)
        {
            return (PolicyArnReader.Read(value, trusting), null);
        }

        var policies = PolicyMapReader.Read(value, PolicyKind.Managed);
        if (value.Json.EnumerateObject().Count() != 1)
        {
            value.Report("a role has one permissions boundary, but the map has another number: give the ARN of one that exists, or one name with the policy to create", AwsPages.Boundaries);
            return default;
        }

        (string name, PolicyDocument? document) = policies.FirstOrDefault();
        return document is not null && PolicyName.TryParse(name).TryGetValue(out PolicyName policyName, out _) ? (null, new(policyName, document)) : default;
    }
}

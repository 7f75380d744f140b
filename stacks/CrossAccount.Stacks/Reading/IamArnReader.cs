using CrossAccount.Iam.Arns;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads the ARN of a thing of IAM, and tells when it is the ARN of another kind of thing.</summary>
internal static class IamArnReader
{
    public static Arn? Read(SettingsValue? value, params string[] kinds)
    {
        if (value is null || !value.TryParse(Arn.TryParse, out Arn? arn))
        {
            return null;
        }

        if (!IamResource.TryParse(arn.Value).TryGetValue(out IamResource parts, out string? error))
        {
            value.Report(error, AwsPages.Arns);
            return null;
        }

        if (!kinds.Contains(parts.Kind))
        {
            string expected = string.Join(" or ", kinds);
            value.Report($"`{arn}` is the ARN of a {parts.Kind}, but must be one of a {expected}: write `:{kinds[0]}/` where it has `:{parts.Kind}/`", AwsPages.Arns);
            return null;
        }

        return arn;
    }
}

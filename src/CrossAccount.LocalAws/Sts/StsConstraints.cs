using System.Collections.Immutable;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Writing;
using CrossAccount.LocalAws.Errors;
using CrossAccount.LocalAws.Iam;

namespace CrossAccount.LocalAws.Sts;

/// <summary>The constraints of STS's service model that IAM does not share.</summary>
internal static class StsConstraints
{
    private const int MaximumPolicyArns = 10;

    public static AwsError? RoleArn(string? value) =>
        Constraints.Arn("roleArn", value) is { Code: "ValidationError" } error
            ? error
            : CrossAccount.Iam.Arns.IamResource.TryParse(value).TryGetValue(out var resource) && resource is { Kind: "role", Account: not null }
                ? null
                : IamErrors.Validation($"{value} is invalid");

    public static AwsError? SessionName(string field, string? value, int maximum, bool isRequired) =>
        value is null && isRequired
            ? Constraints.Violation(field, "Member must not be null")
            : Constraints.Text(field, value, 2, maximum, CharacterSets.Names, @"[\w+=,.@-]*");

    public static AwsError? ExternalId(string? value) =>
        Constraints.Text("externalId", value, 2, 1224, CharacterSets.ExternalIds, @"[\w+=,.@:\/-]*");

    public static AwsError? Mfa(string? serialNumber, string? tokenCode) =>
        Constraints.Text("serialNumber", serialNumber, 9, 256, CharacterSets.SerialNumbers, @"[\w+=/:,.@-]*")
        ?? Constraints.Text("tokenCode", tokenCode, 6, 6, CharacterSets.Digits, @"[\d]*");

    public static AwsError? SessionPolicy(string? policy, ImmutableArray<string> policyArns)
    {
        if (policy is not null && PolicySize.Count(policy, PolicyKind.Session) > PolicySize.SessionPolicy)
        {
            return Constraints.TooLong("policy", PolicySize.SessionPolicy);
        }

        if (policyArns.IsDefaultOrEmpty)
        {
            return null;
        }

        return policyArns.Length > MaximumPolicyArns
            ? Constraints.TooLong("policyArns", MaximumPolicyArns)
            : policyArns.Select((arn, i) => Constraints.Arn($"policyArns.{i + 1}.member.arn", arn)).FirstOrDefault(error => error is not null);
    }
}

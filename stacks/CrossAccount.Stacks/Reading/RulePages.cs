using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Pulumi.Access;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Stacks.Reading;

/// <summary>The pages of AWS that have the rules of typed values.</summary>
internal static class RulePages
{
    private static readonly Dictionary<Type, string> Pages = new()
    {
        [typeof(AccountId)] = AwsPages.Accounts,
        [typeof(Arn)] = AwsPages.Arns,
        [typeof(BucketName)] = AwsPages.Buckets,
        [typeof(ExternalId)] = AwsPages.ExternalId,
        [typeof(Grantee)] = AwsPages.Quotas,
        [typeof(IamPath)] = AwsPages.Identifiers,
        [typeof(OrganizationId)] = AwsPages.Organizations,
        [typeof(OrganizationalUnitPath)] = AwsPages.OrganizationalUnits,
        [typeof(RoleName)] = AwsPages.Quotas,
        [typeof(RoleSessionName)] = AwsPages.AssumeRole,
    };

    /// <summary>The page of a type; null when its rule is none of AWS.</summary>
    public static string? Of(Type type) => Pages.GetValueOrDefault(type);
}

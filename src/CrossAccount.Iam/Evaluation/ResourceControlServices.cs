using System.Collections.Frozen;

namespace CrossAccount.Iam.Evaluation;

/// <summary>The services whose actions resource control policies limit, by the prefix of their actions.</summary>
/// <remarks>
/// AWS adds services over time; this is the list of September 2026. What a service that is not in it allows, resource control
/// policies do not take away here.
/// <see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services">Services that support RCPs</see>.
/// </remarks>
internal static class ResourceControlServices
{
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aoss", "appconfig", "appstream", "autoscaling", "autoscaling-plans", "budgets", "clouddirectory", "cloudfront", "cloudsearch",
        "cloudtrail-data", "codeartifact", "codebuild", "codecommit", "codepipeline", "cognito-identity", "cognito-idp", "comprehend",
        "comprehendmedical", "compute-optimizer", "cost-optimization-hub", "dax", "dsql", "dynamodb", "ecr", "ecr-public", "events",
        "firehose", "fis", "fms", "gamelift", "health", "inspector-scan", "kendra", "kinesisvideo", "kms", "logs", "memorydb",
        "networkmonitor", "notifications", "opensearch", "pca-connector-ad", "personalize", "polly", "pricing", "resource-groups",
        "rolesanywhere", "s3", "secretsmanager", "servicediscovery", "signin", "sqs", "sts", "support", "swf", "textract",
        "timestream-influxdb", "transcribe", "transfer", "translate", "wafv2", "workspaces", "xray");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether resource control policies limit an action. Retiring a grant of KMS is the one exception of a service.</summary>
    public static bool Include(string action)
    {
        int colon = action.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && Lookup.Contains(action.AsSpan(0, colon))
            && !action.Equals("kms:RetireGrant", StringComparison.OrdinalIgnoreCase);
    }
}

using System.Text;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Writing;

/// <summary>The sizes of policy documents as AWS's quotas count them.</summary>
/// <remarks>
/// IAM counts characters without white space. White space inside a text counts here: AWS's page says only that white space is not
/// counted, so a document that passes here passes there. STS and Organizations count every character, S3 counts bytes.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM and STS quotas</see>;
/// <see href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">session policies</see>;
/// <see href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html">Organizations quotas</see>;
/// <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html">bucket policies</see>.
/// </remarks>
public static class PolicySize
{
    /// <summary>A managed policy, and so a permissions boundary, may have at most this many characters without white space.</summary>
    public const int ManagedPolicy = 6144;

    /// <summary>The inline policies of a role may together have at most this many characters without white space.</summary>
    public const int InlinePoliciesOfRole = 10240;

    /// <summary>The inline policies of a group may together have at most this many characters without white space.</summary>
    public const int InlinePoliciesOfGroup = 5120;

    /// <summary>The inline policies of a user may together have at most this many characters without white space.</summary>
    public const int InlinePoliciesOfUser = 2048;

    /// <summary>A role's trust policy may have at most this many characters without white space, until the account's quota is raised.</summary>
    public const int TrustPolicy = 2048;

    /// <summary>The most characters without white space that AWS grants a trust policy on request.</summary>
    public const int RaisedTrustPolicy = 8192;

    /// <summary>A session policy may have at most this many characters.</summary>
    public const int SessionPolicy = 2048;

    /// <summary>A service control policy may have at most this many characters; 5,120 before May 2026.</summary>
    /// <remarks><see href="https://aws.amazon.com/about-aws/whats-new/2026/05/aws-organizations-increased-scp-quotas/">AWS Organizations increased SCP quotas</see>.</remarks>
    public const int ServiceControlPolicy = 10240;

    /// <summary>A resource control policy may have at most this many characters.</summary>
    public const int ResourceControlPolicy = 5120;

    /// <summary>The policy of an S3 bucket may have at most this many bytes.</summary>
    public const int BucketPolicy = 20480;

    /// <summary>How many characters without white space the inline policies of one identity may have together.</summary>
    public static int OfInlinePolicies(InlinePolicyOwner owner) => owner switch
    {
        InlinePolicyOwner.Role => InlinePoliciesOfRole,
        InlinePolicyOwner.User => InlinePoliciesOfUser,
        _ => InlinePoliciesOfGroup,
    };

    /// <summary>
    /// Counts a document as the quota of its kind does: characters without white space for policies of IAM, all characters for
    /// session policies and the policies of organizations, and bytes of UTF-8 for a resource's policy.
    /// </summary>
    public static int Count(string json, PolicyKind kind)
    {
        ArgumentNullException.ThrowIfNull(json);
        return kind switch
        {
            PolicyKind.Resource => Encoding.UTF8.GetByteCount(json),
            PolicyKind.Session or PolicyKind.ServiceControl or PolicyKind.ResourceControl => json.Length,
            _ => Count(json),
        };
    }

    /// <summary>Counts the characters of a document without white space, as IAM's quotas do.</summary>
    public static int Count(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        int count = 0;
        bool inText = false;
        for (int i = 0; i < json.Length; i++)
        {
            char character = json[i];
            if (inText && character == '\\')
            {
                i++;
                count += i < json.Length ? 2 : 1;
                continue;
            }

            inText ^= character == '"';
            count += !inText && character is ' ' or '\t' or '\r' or '\n' ? 0 : 1;
        }

        return count;
    }
}

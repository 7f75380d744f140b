namespace CrossAccount.Iam.Policies;

/// <summary>The version of the policy language that a document is written in.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html">Version</see>.</remarks>
public enum PolicyVersion
{
    /// <summary><c>2008-10-17</c>, and what a document without a version is: policy variables are plain text in it.</summary>
    Original,

    /// <summary><c>2012-10-17</c>, the current version, with policy variables.</summary>
    Current,
}

namespace CrossAccount.Iam.Writing;

/// <summary>The size of a policy document as IAM's quotas count it: characters, without white space.</summary>
/// <remarks>
/// White space inside a text counts here. AWS's page says only that white space is not counted, so a document that passes here
/// passes there.
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM character limits</see>.
/// </remarks>
public static class PolicySize
{
    /// <summary>A managed policy may have at most this many characters.</summary>
    public const int ManagedPolicy = 6144;

    /// <summary>The inline policies of a role may together have at most this many characters.</summary>
    public const int InlinePoliciesOfRole = 10240;

    /// <summary>The inline policies of a group may together have at most this many characters.</summary>
    public const int InlinePoliciesOfGroup = 5120;

    /// <summary>The inline policies of a user may together have at most this many characters.</summary>
    public const int InlinePoliciesOfUser = 2048;

    /// <summary>A role's trust policy may have at most this many characters, until the account's quota is raised.</summary>
    public const int TrustPolicy = 2048;

    /// <summary>A session policy may have at most this many characters.</summary>
    public const int SessionPolicy = 2048;

    /// <summary>Counts the characters of a document.</summary>
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

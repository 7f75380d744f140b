using CrossAccount.Iam.Policies;
using CrossAccount.Iam.Writing;
using CrossAccount.Pulumi.Tests.Support;
using CrossAccount.Pulumi.Trust;

namespace CrossAccount.Pulumi.Tests.Limits;

/// <summary>Documents that are exactly as large as a limit, counted in what is deployed.</summary>
internal static class Sizes
{
    public const string QuotasPage = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";

    /// <summary>A policy of so many characters without white space.</summary>
    public static PolicyDocument Document(int size)
    {
        static PolicyDocument OfName(int length) => new(Statement.Allow("s3:GetObject").On("arn:aws:s3:::" + new string('b', length)));
        return OfName(size - PolicySize.Count(PolicyWriter.Write(OfName(0))));
    }

    /// <summary>A grant that makes a trust policy of so many characters without white space, together with others.</summary>
    public static async Task<TrustGrant> GrantAsync(int size, params TrustGrant[] others)
    {
        static TrustGrant OfPattern(int length) => TrustGrant.Matching(TestAccounts.TrustedId, "role/" + new string('a', length));
        string least = await TestRoles.TrustPolicyAsync([.. others, OfPattern(1)]);
        return OfPattern(size - PolicySize.Count(least) + 1);
    }
}

using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Parsing;

/// <summary>
/// The principal of a CloudFront origin access identity in a bucket policy, which is written like a user of the account
/// <c>cloudfront</c>. Nobody but CloudFront calls as one.
/// </summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html">Restricting access to an S3 origin</see>.</remarks>
internal static class OriginAccessIdentity
{
    private const string Resource = ":iam::cloudfront:user/CloudFront Origin Access Identity ";

    public static bool Is(string text)
    {
        int resource = text.IndexOf(Resource, StringComparison.Ordinal);
        return resource > 0
            && text.StartsWith("arn:", StringComparison.Ordinal)
            && Partition.TryParse(text[4..Math.Max(4, resource)]).IsValid
            && text.Length > resource + Resource.Length
            && text.Skip(resource + Resource.Length).All(char.IsAsciiLetterOrDigit);
    }
}

using CrossAccount.Iam.Arns;

namespace CrossAccount.Iam.Analysis.Answers;

/// <summary>Shortens ARNs for people.</summary>
internal static class ArnText
{
    /// <summary>As in <c>role/Analysts of 111111111111</c>; other ARNs as they are.</summary>
    public static string Short(string arn)
    {
        if (!Arn.TryParse(arn).TryGetValue(out Arn parsed) || parsed.Service is not ("iam" or "sts") || parsed.Account.Length == 0)
        {
            return arn;
        }

        return $"{parsed.Resource} of {parsed.Account}";
    }
}

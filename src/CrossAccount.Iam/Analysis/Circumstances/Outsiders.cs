using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Context;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>What cannot be true of an outsider: that it is of an account in the estate, or of another than its own.</summary>
internal static class Outsiders
{
    public static bool IsInside(string key, string value, AccessPrincipal who, Func<string, bool> isInside)
    {
        string? account = CircumstanceKeys.Is(key, ContextKeys.PrincipalAccount) ? value
            : CircumstanceKeys.Is(key, ContextKeys.PrincipalArn) ? AccountIn(value)
            : null;
        return account is not null && (who.Account is { } own ? account != own.ToString() : isInside(account));
    }

    /// <summary>The account of an ARN; null where a pattern left it open.</summary>
    private static string? AccountIn(string arn)
    {
        string[] parts = arn.Split(':');
        return parts.Length > 4 && AccountId.TryParse(parts[4]).IsValid ? parts[4] : null;
    }
}

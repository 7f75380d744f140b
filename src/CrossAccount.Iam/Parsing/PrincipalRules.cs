using CrossAccount.Iam.Arns;
using CrossAccount.Iam.Identifiers;
using CrossAccount.Iam.Policies;

namespace CrossAccount.Iam.Parsing;

/// <summary>What a principal looks like.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html">Principal</see>.</remarks>
internal static class PrincipalRules
{
    public static Problem? Check(PrincipalKind kind, string text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Bad(text, "the principal is empty", "name an account, a role, a user, a service or a provider");
        }

        return kind switch
        {
            PrincipalKind.Aws => CheckAws(text),
            PrincipalKind.Everyone when text != "*" => Bad(text, $"the principal `{NameRules.Shorten(text)}` has no kind", "write it under `AWS`, `Service` or `Federated`"),
            _ => null,
        };
    }

    private static Problem? CheckAws(string text)
    {
        if (text == "*" || AccountId.TryParse(text).IsValid || PrincipalId.TryParse(text).IsValid || OriginAccessIdentity.Is(text))
        {
            return null;
        }

        if (text.AsSpan().ContainsAny('*', '?'))
        {
            return Bad(text, $"the principal `{NameRules.Shorten(text)}` has a wildcard inside an ARN",
                "name the account and add the condition `ArnLike` on `aws:PrincipalArn`");
        }

        if (!Arn.TryParse(text).TryGetValue(out Arn arn, out string? error))
        {
            return Bad(text, error, "write an account ID or the ARN of an account, role, user or session");
        }

        if (arn.Service == "iam" && arn.Resource.StartsWith("group/", StringComparison.Ordinal))
        {
            return Bad(text, $"the principal `{NameRules.Shorten(text)}` is a group, which is never a principal", "name the account, roles or users");
        }

        return IsPrincipal(arn)
            ? null
            : Bad(text, $"the principal `{NameRules.Shorten(text)}` is not an account, role, user or session", "write an account ID or the ARN of an account, role, user or session");
    }

    private static bool IsPrincipal(Arn arn)
    {
        string resource = arn.Resource;
        return arn.Region.Length == 0 && arn.TryGetAccount(out _) && arn.Service switch
        {
            "iam" => resource == "root" || IamResource.TryParse(arn).TryGetValue(out IamResource parts) && parts.Kind is "role" or "user",
            "sts" => resource.StartsWith("assumed-role/", StringComparison.Ordinal) && resource.Count(character => character == '/') == 2
                || resource.StartsWith("federated-user/", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static Problem Bad(string text, string message, string help) =>
        new(DiagnosticCodes.BadPrincipal, message, help, NameRules.Shorten(text ?? ""));
}

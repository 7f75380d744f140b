using CrossAccount.Conformance.Reading;
using CrossAccount.Iam.Arns;

namespace CrossAccount.Conformance.Embedded;

/// <summary>The principal of a case, taken apart.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Partition">Its partition.</param>
/// <param name="Account">Its account.</param>
/// <param name="Identity">The ARN of the user, of the session's role with its path, or of the account's root.</param>
/// <param name="Session">The name of the session; empty for others.</param>
internal sealed record CallerArn(string Kind, Partition Partition, AccountId Account, string Identity, string Session)
{
    public const string Root = "root";
    public const string User = "user";
    public const string Role = "role";
    public const string Other = "other";

    private static readonly CallerArn NoArn = new(Other, default, default, "", "");

    public static CallerArn Of(ConformanceCase one)
    {
        string text = one.Given.Principal;
        if (!Arn.TryParse(text).TryGetValue(out Arn arn, out _) || !arn.TryGetAccount(out AccountId account))
        {
            return NoArn;
        }

        string[] parts = arn.Resource.Split('/');
        return (arn.Service, parts[0]) switch
        {
            ("iam", "root") => new(Root, arn.Partition, account, text, ""),
            ("iam", "user") => new(User, arn.Partition, account, text, ""),
            ("sts", "assumed-role") => new(Role, arn.Partition, account, RoleOf(one, arn, account, parts[1]), parts[2]),
            _ => NoArn,
        };
    }

    /// <summary>The path and the name behind <c>user/</c> or <c>role/</c>.</summary>
    public static (string Path, string Name) Split(string arn)
    {
        string resource = arn[(arn.IndexOf('/', StringComparison.Ordinal) + 1)..];
        int slash = resource.LastIndexOf('/');
        return slash < 0 ? ("/", resource) : ($"/{resource[..slash]}/", resource[(slash + 1)..]);
    }

    /// <summary>A session's ARN lacks the path of its role, which the case gives as <c>aws:PrincipalArn</c>.</summary>
    private static string RoleOf(ConformanceCase one, Arn session, AccountId account, string name) =>
        one.Context.TryGetValue("aws:PrincipalArn", out var given) && given.GetString() is { } arn
            ? arn
            : $"arn:{session.Partition}:iam::{account}:role/{name}";
}

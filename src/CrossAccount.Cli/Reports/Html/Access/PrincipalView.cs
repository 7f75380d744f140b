using CrossAccount.Cli.Preview;
using CrossAccount.Iam.Analysis.Answers;

namespace CrossAccount.Cli.Reports.Html.Access;

/// <summary>A principal as a row of the matrix and a node of the graph have it.</summary>
/// <param name="Key">Its ARN or name.</param>
/// <param name="Name">Its name within its account, as in <c>role/Analysts</c>.</param>
/// <param name="Account">Its account; empty where it has none.</param>
/// <param name="Icon">The name of its picture.</param>
public sealed record PrincipalView(string Key, string Name, string Account, string Icon)
{
    internal static PrincipalView Of(AccessRow row)
    {
        var principal = new AccessPrincipal(row.Kind, row.Principal);
        string account = principal.Account?.ToString() ?? "";
        string name = principal.IsOutside && account == row.Principal ? $"account {account}"
            : row.Kind is AccessPrincipalKind.Service or AccessPrincipalKind.Federated ? row.Principal[(row.Principal.IndexOf('/', StringComparison.Ordinal) + 1)..]
            : account.Length > 0 && row.Who.EndsWith($" of {account}", StringComparison.Ordinal) ? row.Who[..^$" of {account}".Length]
            : row.Who;
        return new(row.Principal, name, principal.IsOutside ? "" : account, IconOf(row.Kind));
    }

    internal static PrincipalView OfRole(string arn)
    {
        var principal = new AccessPrincipal(AccessPrincipalKind.Role, arn);
        string account = principal.Account?.ToString() ?? "";
        return new(arn, AccessTables.Short(arn).Replace($" of {account}", "", StringComparison.Ordinal), account, "role");
    }

    private static string IconOf(AccessPrincipalKind kind) => kind switch
    {
        AccessPrincipalKind.User => "user",
        AccessPrincipalKind.Role => "role",
        AccessPrincipalKind.Service => "service",
        AccessPrincipalKind.Federated => "federated",
        _ => "outside",
    };
}

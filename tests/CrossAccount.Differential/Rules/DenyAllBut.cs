using System.Text.Json.Nodes;

namespace CrossAccount.Differential.Rules;

/// <summary>
/// The simulator lets <c>NotPrincipal</c> with <c>Deny</c> spare everyone of an account that is listed, and those with a boundary;
/// here such a statement denies everyone, or is not there for those that it does spare: listed themselves, with their account and role.
/// </summary>
internal sealed class DenyAllBut() : KnownDifference("principal/deny-all-but")
{
    protected override void Change(JsonObject request)
    {
        foreach (JsonObject statement in Policies.StatementsIn(request["resourcePolicy"]).Where(statement => statement.ContainsKey("NotPrincipal")).ToList())
        {
            string[] listed = [.. ((JsonObject)statement["NotPrincipal"]!).SelectMany(kind => Policies.AsList(kind.Value)).Select(name => (string)name!)];
            statement.Remove("NotPrincipal");
            statement["Principal"] = "*";
            if (request["permissionBoundaries"] is null && IsSpared(request.Principal(), listed))
            {
                statement["Effect"] = "Allow";
                statement["Action"] = "sts:GetCallerIdentity";
                statement.Remove("NotAction");
            }
        }
    }

    private static bool IsSpared(string principal, string[] listed)
    {
        if (listed.Contains("*"))
        {
            return true;
        }

        if (principal.Split(':') is not [_, _, _, _, string account, string resource])
        {
            return listed.Contains(principal);
        }

        bool withAccount = listed.Contains(account) || listed.Contains($"arn:aws:iam::{account}:root");
        bool withRole = !resource.StartsWith("assumed-role/", StringComparison.Ordinal) || listed.Contains($"arn:aws:iam::{account}:role/{resource.Split('/')[1]}");
        return withAccount && withRole && (resource == "root" || listed.Contains(principal));
    }
}

using System.Text.Json;
using CrossAccount.Cli.WhoCan;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints who can do something as one JSON document.</summary>
internal static class JsonWhoCanReport
{
    public static void Print(TextWriter output, WhoCanAnswer answer)
    {
        var document = new
        {
            AccessJson.SchemaVersion,
            Stack = answer.Loaded.Stack?.Name,
            Accounts = answer.Loaded.Estate.Accounts.Select(account => account.ToString()),
            answer.Action,
            answer.Resource,
            Direct = answer.Direct.Select(AccessJson.Of),
            Chains = answer.Chains.Select(AccessJson.Of),
            AccountTrusts = answer.AccountTrusts.Select(trust => new
            {
                Account = trust.Account.ToString(),
                trust.IsInEstate,
                Principals = trust.Principals.Select(access => access.Principal.Name),
            }),
            answer.Nobody,
            Declared = answer.Declared is { } declared
                ? new { declared.Grantees, Principals = declared.Arns.Order(StringComparer.Ordinal), Beside = Beside(answer) }
                : null,
            answer.NotKnown,
        };
        output.WriteLine(JsonSerializer.Serialize(document, AccessJson.Options));
    }

    private static IEnumerable<string> Beside(WhoCanAnswer answer) => answer.Direct.Select(access => access.Principal)
        .Concat(answer.Chains.Select(chain => chain.Principal))
        .Where(principal => !answer.Declared!.Has(principal))
        .Select(principal => principal.Name);
}

using System.Text.Json;
using CrossAccount.Cli.WhoCan;
using CrossAccount.Iam.Evaluation;

namespace CrossAccount.Cli.Reports;

/// <summary>Prints what one principal can do as one JSON document.</summary>
internal static class JsonCanReport
{
    public static void Print(TextWriter output, ReachAnswer answer)
    {
        var document = new
        {
            AccessJson.SchemaVersion,
            Stack = answer.Loaded.Stack?.Name,
            Accounts = answer.Loaded.Estate.Accounts.Select(account => account.ToString()),
            Principal = answer.Reach.Principal.ToString(),
            Direct = answer.Reach.Direct.Select(AccessJson.Of),
            Chains = answer.Reach.Chains.Select(AccessJson.Of),
            answer.NotKnown,
        };
        output.WriteLine(JsonSerializer.Serialize(document, AccessJson.Options));
    }

    public static void Print(TextWriter output, CanAnswer answer)
    {
        Decision plain = answer.Answer.Plain.Decision;
        var document = new
        {
            AccessJson.SchemaVersion,
            Principal = AccessJson.Of(answer.Principal),
            answer.Action,
            answer.Resource,
            Can = answer.Answer.Access is not null,
            Access = answer.Answer.Access is { } access ? AccessJson.Of(access) : null,
            Chain = answer.Chain is { } chain ? AccessJson.Of(chain) : null,
            WithoutMore = new
            {
                Decision = plain.Outcome.ToString(),
                Layer = plain.Layer.ToString(),
                Statements = plain.Statements.Select(statement => statement.ToString()),
                Reason = answer.Answer.Plain.Because,
            },
            answer.NotKnown,
        };
        output.WriteLine(JsonSerializer.Serialize(document, AccessJson.Options));
    }
}

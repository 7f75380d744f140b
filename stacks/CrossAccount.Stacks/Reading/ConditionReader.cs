using System.Collections.Immutable;
using CrossAccount.Iam.Parsing;
using CrossAccount.Iam.Policies;
using CrossAccount.Pulumi.Limits;

namespace CrossAccount.Stacks.Reading;

/// <summary>Reads free conditions, written as in a policy.</summary>
internal static class ConditionReader
{
    public static ImmutableArray<Condition> Read(SettingsValue value)
    {
        // A policy around the conditions lets the one parser of the policy language check them.
        ParseResult result = PolicyParser.Parse(
            """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Condition":""" + value.Json.GetRawText() + "}}");
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            string path = diagnostic.Path.Replace("$.Statement.Condition", "", StringComparison.Ordinal);
            value.Errors.Add(value.Key + path, $"{diagnostic.Message}: {diagnostic.Help}", AwsPages.PolicyGrammar);
        }

        return result.Document?.Statements[0].Conditions ?? [];
    }
}

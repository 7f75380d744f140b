using System.Text.Json;
using CrossAccount.Iam.Context;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.LocalAws.Server.Decisions;

/// <summary>The context keys that a decision could hang on: those that statements about the request ask for.</summary>
internal static class Circumstances
{
    private const int MostKeys = 20;

    public static void Write(Utf8JsonWriter json, DecisionExplanation explanation)
    {
        json.WriteStartObject("circumstances");
        IEnumerable<string> keys = explanation.Statements
            .Where(trace => trace.Mismatches.All(mismatch => mismatch.Element == StatementElement.Condition))
            .SelectMany(trace => trace.Statement.Statement.Conditions)
            .Select(condition => condition.Key)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (string key in keys.Take(MostKeys))
        {
            json.WriteString(key, ValueOf(explanation.Request, key));
        }

        json.WriteEndObject();
    }

    /// <summary>The value for people; null when the request has none. An external ID is as good as a secret.</summary>
    private static string? ValueOf(AccessRequest request, string key)
    {
        if (!request.Context.TryGet(key, out ContextValue value) && !request.Caller.Keys.TryGet(key, out value))
        {
            return null;
        }

        return key.Equals(ContextKeys.ExternalId, StringComparison.OrdinalIgnoreCase)
            ? "(given)"
            : Shorten.To(string.Join(", ", Enumerable.Range(0, value.Count).Select(index => value[index])), 256);
    }
}

using System.Text.Json;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;
using CrossAccount.LocalAws.Calls;

namespace CrossAccount.LocalAws.Server.Decisions;

/// <summary>Writes a decision: the outcome, the layer and the statements that decided, and why.</summary>
internal static class DecisionJson
{
    private const int LongestText = 512;
    private const int MostStatements = 4;

    /// <summary>The members of a decision, into an object that is open.</summary>
    /// <returns>The explanation, for more of it.</returns>
    public static DecisionExplanation Write(Utf8JsonWriter json, DecidedRequest decided)
    {
        DecisionExplanation explanation = Explainer.Explain(decided.Request, decided.Policies);
        Decision decision = explanation.Decision;
        json.WriteString("action", decided.Request.Action);
        json.WriteString("resource", Shorten.To(decided.Request.Resource, LongestText));
        json.WriteString("outcome", decision.Outcome.ToString());
        json.WriteString("layer", decision.Layer.ToString());
        json.WriteStartArray("statements");
        foreach (PolicyStatement statement in decision.Statements.Take(MostStatements))
        {
            json.WriteStringValue(Shorten.To(statement.ToString(), LongestText));
        }

        json.WriteEndArray();
        json.WriteString("because", Shorten.To(explanation.Because, LongestText));
        return explanation;
    }
}

using CrossAccount.LocalAws.Errors;

namespace CrossAccount.Cli.Rehearsal;

/// <summary>Tells what came of a call.</summary>
internal static class Outcomes
{
    /// <summary>The decision; or for a call that failed otherwise, the error.</summary>
    public static Outcome Of<T>(AwsResult<T> result)
        where T : notnull
    {
        string? answer = result.Error?.ToString();
        bool failedOtherwise = result.Error is { Decision: null };
        if (failedOtherwise || result.Explain() is not { } explanation)
        {
            string message = result.Error?.Message ?? "nothing had to be decided";
            return new(result.Error?.Code ?? "Allowed", null, [], message, message) { Answer = answer };
        }

        return new(
            explanation.Decision.Outcome.ToString(),
            explanation.Decision.Layer.ToString(),
            [.. explanation.Decision.Statements.Select(statement => statement.ToString())],
            explanation.Sentence,
            explanation.Because)
        {
            Answer = answer,
        };
    }
}

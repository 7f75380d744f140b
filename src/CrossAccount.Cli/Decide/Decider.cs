using System.Text.Json;
using System.Text.Unicode;
using CrossAccount.Cli.Decide.Answers;
using CrossAccount.Cli.Decide.Input;
using CrossAccount.Cli.Decide.Requests;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.Cli.Decide;

/// <summary>Answers requests as lines of JSON. Documents that come again are compiled once.</summary>
/// <param name="lenient">Whether members of requests that are not known are ignored.</param>
/// <param name="explain">Whether answers have a trace.</param>
internal sealed class Decider(bool lenient, bool explain)
{
    private const int MaxDepth = 64;

    private readonly PolicyCache _policies = new();

    /// <summary>Adds the answer to one request; whatever the line holds, it gets one.</summary>
    /// <returns>Whether the request was valid.</returns>
    public bool Answer(InputLine line, AnswerOutput output)
    {
        if (CheckText(line) is { } error)
        {
            return Unreadable(line, error, output);
        }

        try
        {
            using var document = JsonDocument.Parse(line.Bytes, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return Answer(line, document.RootElement, output);
        }
        catch (JsonException exception)
        {
            // The reader's own message may repeat a part of the line, and that part an external ID.
            bool tooDeep = exception.Message.Contains("maximum configured depth", StringComparison.Ordinal);
            return Unreadable(
                line,
                tooDeep
                    ? $"the line nests more than {MaxDepth} levels deep: write a request, whose policies nest seven"
                    : $"the line is not JSON from byte {exception.BytePositionInLine + 1} on: write one request in JSON on each line",
                output);
        }
    }

    private static string? CheckText(InputLine line) => line.IsTooLong
        ? $"the line has more than {LineReader.MaxBytes} bytes: write one request on each line"
        : Utf8.IsValid(line.Bytes.Span) ? null : "the line is not valid UTF-8: save the requests as UTF-8";

    private static bool Unreadable(InputLine line, string error, AnswerOutput output)
    {
        output.Add(json => AnswerWriter.WriteError(json, default, $"line {line.Number}: {error}"));
        return false;
    }

    private bool Answer(InputLine line, JsonElement root, AnswerOutput output)
    {
        var problems = new Problems(line);
        DecisionRequest? request;
        JsonElement id;
        try
        {
            request = new RequestReader(_policies, problems, lenient).Read(root, out id);
        }
        catch (InvalidOperationException)
        {
            // What the base class library throws for a text that is none.
            return Unreadable(line, "the line has an escape for half of a surrogate pair: write the character itself, or both halves", output);
        }

        if (request is null)
        {
            output.Add(json => AnswerWriter.WriteError(json, id, problems.ToString()));
            return false;
        }

        DecisionExplanation explanation = Explainer.Explain(request.Access, request.Policies);
        output.Add(json => AnswerWriter.WriteDecision(json, id, explanation, explain));
        return true;
    }
}

using System.Text;
using System.Text.Json;
using CrossAccount.Cli.Decide;
using CrossAccount.Cli.Decide.Input;
using CrossAccount.Cli.Decide.Requests;
using CrossAccount.Iam.Evaluation;
using CrossAccount.Iam.Explanation;

namespace CrossAccount.Conformance.Engine;

/// <summary>The code of <c>./crossaccount decide</c>: all that the cases know of it.</summary>
internal static class DecideVerb
{
    /// <summary>Reads a request as the verb does, and decides it in both ways.</summary>
    public static EngineAnswer Answer(string requestLine)
    {
        if (Read(requestLine, out IReadOnlyList<string> errors) is not { } request)
        {
            return new(null, null, null, errors);
        }

        DecisionExplanation explanation = Explainer.Explain(request.Access, request.Policies);
        return new(Authorizer.Decide(request.Access, request.Policies), explanation.Decision, explanation.Sentence, []);
    }

    /// <summary>Reads a request as the verb does; null with the codes of what is wrong with it.</summary>
    public static DecisionRequest? Read(string requestLine, out IReadOnlyList<string> errors)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(requestLine);
        using var document = JsonDocument.Parse(bytes);
        var problems = new Problems(new InputLine(1, bytes, IsTooLong: false));
        DecisionRequest? request = new RequestReader(new PolicyCache(), problems, lenient: false).Read(document.RootElement, out _);
        errors = [.. problems.InOrder().Select(problem => problem.Code)];
        return request;
    }

    /// <summary>Runs the verb on a whole input, and gives its answers, one for each line.</summary>
    public static async Task<IReadOnlyList<JsonElement>> RunAsync(IEnumerable<string> requestLines)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', requestLines)));
        using var output = new MemoryStream();
        var run = new DecideRun(new Decider(lenient: false, explain: false));
        await run.RunAsync(input, output.WriteAsync, CancellationToken.None);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}

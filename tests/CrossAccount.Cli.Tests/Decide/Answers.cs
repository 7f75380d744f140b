using System.Text;
using System.Text.Json;
using CrossAccount.Cli.Decide;

namespace CrossAccount.Cli.Tests.Decide;

/// <summary>The answers to some requests, line by line.</summary>
internal sealed record Answers(bool AllDecided, IReadOnlyList<string> Lines)
{
    public static Task<Answers> OfAsync(params string[] requests) => OfAsync(string.Join('\n', requests) + "\n");

    public static Task<Answers> OfAsync(string text, bool lenient = false, bool explain = false) =>
        OfAsync(Encoding.UTF8.GetBytes(text), lenient, explain);

    public static async Task<Answers> OfAsync(byte[] input, bool lenient = false, bool explain = false)
    {
        using var stream = new MemoryStream(input);
        using var output = new MemoryStream();
        bool allDecided = await new DecideRun(new Decider(lenient, explain)).RunAsync(stream, output.WriteAsync, CancellationToken.None);
        string text = Encoding.UTF8.GetString(output.ToArray());
        Assert.True(text.Length == 0 || text.EndsWith('\n'));
        return new(allDecided, text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The answer to one request.</summary>
    public static async Task<JsonElement> OneAsync(string request, bool lenient = false, bool explain = false)
    {
        Answers answers = await OfAsync(request, lenient, explain);
        return JsonDocument.Parse(Assert.Single(answers.Lines)).RootElement;
    }

    /// <summary>Decision and layer of a request that is valid, as in <c>Allowed IdentityPolicy</c>.</summary>
    public static async Task<string> DecisionAsync(string request)
    {
        JsonElement answer = await OneAsync(request);
        Assert.False(answer.TryGetProperty("error", out JsonElement error), error.ToString());
        return $"{answer.GetProperty("decision").GetString()} {answer.GetProperty("layer").GetString()}";
    }

    /// <summary>What is wrong with a request, one a line.</summary>
    public static async Task<string[]> ErrorsAsync(string request, bool lenient = false)
    {
        Answers answers = await OfAsync(request, lenient);
        Assert.False(answers.AllDecided);
        JsonElement answer = JsonDocument.Parse(Assert.Single(answers.Lines)).RootElement;
        Assert.Equal(["id", "error"], answer.EnumerateObject().Select(member => member.Name));
        return answer.GetProperty("error").GetString()!.Split('\n');
    }
}

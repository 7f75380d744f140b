using System.Text;
using System.Text.Json;
using CrossAccount.Cli.Decide;

namespace CrossAccount.Differential;

/// <summary>What <c>crossaccount decide</c> answers.</summary>
internal static class OurDecisions
{
    /// <summary>The decision on each request, or why it was not made.</summary>
    public static async Task<string[]> DecideAsync(IEnumerable<string> requests)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', requests)));
        using var output = new MemoryStream();
        await new DecideRun(new Decider(lenient: false, explain: false)).RunAsync(input, output.WriteAsync, CancellationToken.None);
        return [.. Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n').Select(Decision)];
    }

    private static string Decision(string line)
    {
        using var answer = JsonDocument.Parse(line);
        return answer.RootElement.TryGetProperty("decision", out JsonElement decision)
            ? decision.GetString()!
            : $"error: {answer.RootElement.GetProperty("error").GetString()}";
    }
}

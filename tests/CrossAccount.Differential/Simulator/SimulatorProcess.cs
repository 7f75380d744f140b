using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CrossAccount.TestSupport;

namespace CrossAccount.Differential.Simulator;

/// <summary>iam-simulate in a Node process of its own.</summary>
internal sealed class SimulatorProcess : IDisposable
{
    private const string Script = "tests/CrossAccount.Differential/Simulator/simulate.mjs";

    private readonly Process _process;

    public SimulatorProcess(NodePackage package) =>
        _process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, Script), package.Folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;

    /// <summary>The decision on each request, or why it was not made.</summary>
    public async Task<string[]> DecideAsync(IReadOnlyList<string> requests)
    {
        Task written = WriteAsync(requests);
        string[] decisions = new string[requests.Count];
        for (int i = 0; i < decisions.Length; i++)
        {
            string line = await _process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException($"the simulator ended before its answer to: {requests[i]}");
            using var answer = JsonDocument.Parse(line);
            decisions[i] = answer.RootElement.TryGetProperty("decision", out JsonElement decision)
                ? decision.GetString()!
                : $"error: {answer.RootElement.GetProperty("error").GetString()}";
        }

        await written;
        return decisions;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task WriteAsync(IReadOnlyList<string> requests)
    {
        foreach (string request in requests)
        {
            await _process.StandardInput.WriteAsync($"{request}\n");
        }

        await _process.StandardInput.FlushAsync();
    }
}

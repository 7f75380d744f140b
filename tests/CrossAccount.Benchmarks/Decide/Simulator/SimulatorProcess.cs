using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CrossAccount.Benchmarks.Decide.Scenarios;
using CrossAccount.TestSupport;

namespace CrossAccount.Benchmarks.Decide.Simulator;

/// <summary>iam-simulate in a process of its own, which waits between rounds: scenarios in, answers and figures out.</summary>
internal sealed class SimulatorProcess : IDisposable
{
    private const string Script = "tests/CrossAccount.Benchmarks/Decide/Simulator/simulator.mjs";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process _process;
    private readonly Task<string> _error;

    private SimulatorProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What it answers.</summary>
    public SimulatorReport Report { get; private set; } = new("", "", []);

    /// <summary>Starts the process and lets it warm up.</summary>
    /// <param name="folder">The folder that has <c>node_modules</c>.</param>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="warmUpSeconds">How long each scenario runs before anything is measured, so that the code is compiled.</param>
    /// <exception cref="BenchmarkException">Node.js is missing, or the script fails.</exception>
    public static async Task<SimulatorProcess> StartAsync(string folder, IEnumerable<Scenario> scenarios, double warmUpSeconds)
    {
        var simulator = new SimulatorProcess(Start(folder));
        var input = new JsonObject
        {
            ["warmUpSeconds"] = warmUpSeconds,
            ["scenarios"] = new JsonArray([.. scenarios.Select(SimulatorInput.Of)]),
        };
        simulator.Report = await simulator.AskAsync<SimulatorReport>(input.ToJsonString());
        return simulator;
    }

    /// <summary>Runs every scenario once; gives how many requests of each were decided in a second.</summary>
    /// <param name="seconds">How long each scenario runs.</param>
    /// <exception cref="BenchmarkException">The script fails.</exception>
    public Task<double[]> RunRoundAsync(double seconds) => AskAsync<double[]>(seconds.ToString(CultureInfo.InvariantCulture));

    /// <summary>Ends the process: it stops when it is told nothing more.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<T> AskAsync<T>(string line)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(line);
            await _process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            throw new BenchmarkException($"iam-simulate could not be run: {(await _error).Trim()}");
        }

        return await _process.StandardOutput.ReadLineAsync() is { } answer
            ? JsonSerializer.Deserialize<T>(answer, Json)!
            : throw new BenchmarkException($"iam-simulate could not be run: {(await _error).Trim()}");
    }

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Root, Script), folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new BenchmarkException($"Node.js is needed to compare with iam-simulate, but `node` cannot be started: {exception.Message}");
        }
    }
}

using CrossAccount.TestSupport;

namespace CrossAccount.Differential.Simulator;

/// <summary>Several simulators that share the work, one for each processor up to four.</summary>
internal sealed class Simulators(NodePackage package) : IDisposable
{
    private readonly SimulatorProcess[] _processes =
        [.. Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 1, 4)).Select(_ => new SimulatorProcess(package))];

    /// <summary>The decision on each request, or why it was not made.</summary>
    public async Task<string[]> DecideAsync(string[] requests)
    {
        int share = Math.Max(1, (requests.Length + _processes.Length - 1) / _processes.Length);
        string[][] answers = await Task.WhenAll(requests.Chunk(share).Select((chunk, index) => _processes[index].DecideAsync(chunk)));
        return [.. answers.SelectMany(part => part)];
    }

    public void Dispose()
    {
        foreach (SimulatorProcess process in _processes)
        {
            process.Dispose();
        }
    }
}

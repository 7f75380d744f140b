using System.Diagnostics;
using CrossAccount.Fuzz.Findings;
using CrossAccount.Fuzz.Targets;

namespace CrossAccount.Fuzz.Running;

/// <summary>Throws the inputs of many seeds at the targets in turn, and watches that each ends.</summary>
internal sealed class FuzzRun(FuzzSettings settings, FuzzTarget[] targets, FindingFolder folder, TextWriter output)
{
    // Deep recursion is to be found in what is tested, not in what tests.
    private const int StackBytes = 64 * 1024 * 1024;

    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private int _taken;
    private int _done;
    private int _findings;

    /// <summary>What happens after an input that does not end was saved.</summary>
    public required Action OnHang { get; init; }

    /// <summary>Runs all inputs.</summary>
    /// <returns>Whether nothing was found.</returns>
    public bool Run()
    {
        long started = Stopwatch.GetTimestamp();
        output.WriteLine($"{settings.Count:N0} inputs from seed {settings.Seed} on, {settings.Workers} threads");
        Worker[] workers = [.. Enumerable.Range(0, settings.Workers).Select(_ => new Worker())];
        Thread[] threads = [.. workers.Select(worker => new Thread(() => Work(worker), StackBytes) { IsBackground = true })];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }

        Watch(threads, workers, started);
        foreach (FuzzTarget target in targets)
        {
            if (target.FindProblemAtTheEnd() is { } problem)
            {
                _findings++;
                output.WriteLine($"{target.Name}, after all inputs: {problem}");
            }
        }

        string summaries = string.Join("; ", targets.Select(target => $"{target.Name}: {target.Summary}"));
        output.WriteLine($"{summaries}\n{Line(started)}, seed {settings.Seed}");
        return _findings == 0;
    }

    private void Watch(Thread[] threads, Worker[] workers, long started)
    {
        long lastLine = started;
        foreach (Thread thread in threads)
        {
            while (!thread.Join(settings.Watch))
            {
                if (workers.Select(worker => worker.SlowerThan(settings.Limit)).FirstOrDefault(seed => seed is not null) is { } seed)
                {
                    Report(seed, $"it has not ended after {settings.Limit.TotalSeconds} seconds");
                    OnHang();
                    return;
                }

                if (Stopwatch.GetElapsedTime(lastLine) > BetweenLines)
                {
                    lastLine = Stopwatch.GetTimestamp();
                    output.WriteLine(Line(started));
                }
            }
        }
    }

    private void Work(Worker worker)
    {
        while (_findings < settings.MostFindings && Interlocked.Increment(ref _taken) is var number && number <= settings.Count)
        {
            int seed = unchecked(settings.Seed + number - 1);
            worker.Begin(seed);
            string? problem = TargetOf(seed).FindProblem(seed);
            worker.End();
            Interlocked.Increment(ref _done);
            if (problem is not null)
            {
                Report(seed, problem);
            }
        }
    }

    private FuzzTarget TargetOf(int seed) => targets[(int)((uint)seed % targets.Length)];

    private void Report(int seed, string problem)
    {
        FuzzTarget target = TargetOf(seed);
        lock (_lock)
        {
            _findings++;
            string file = folder.Save(new(target.Name, seed, problem, target.MakeInput(seed)));
            output.WriteLine($"{target.Name}, seed {seed}: {problem.Split('\n')[0].TrimEnd()} (run it again with `./build.sh fuzz --replay {file}`)");
        }
    }

    private string Line(long started)
    {
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        return $"{_done:N0} inputs, {_findings:N0} findings, {seconds:N0} seconds, {_done / seconds:N0} inputs a second";
    }
}

namespace CrossAccount.Fuzz.Running;

/// <summary>How much to run.</summary>
internal sealed record FuzzSettings
{
    /// <summary>How many inputs.</summary>
    public required int Count { get; init; }

    /// <summary>The seed of the first input; the next one has the next seed.</summary>
    public required int Seed { get; init; }

    /// <summary>How long one input may take.</summary>
    public required TimeSpan Limit { get; init; }

    /// <summary>How many threads throw.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>How long the watchdog sleeps.</summary>
    public TimeSpan Watch { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>After how many findings the run ends early.</summary>
    public int MostFindings { get; init; } = 20;
}

using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using BenchmarkDotNet.Validators;
using CrossAccount.TestSupport;
using Perfolizer.Horology;

namespace CrossAccount.Benchmarks.Decide;

/// <summary>Measures this engine with BenchmarkDotNet, in short rounds.</summary>
internal static class EngineMeasurement
{
    private const double NanosecondsPerSecond = 1e9;

    /// <summary>The figures of a round, by the scenario's name.</summary>
    /// <exception cref="InvalidOperationException">BenchmarkDotNet could not measure; the message has its log.</exception>
    public static Dictionary<string, EngineFigures> RunRound()
    {
        var log = new AccumulationLogger();
        Summary summary = BenchmarkRunner.Run<DecideBenchmarks>(Config(log));
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success))
        {
            throw new InvalidOperationException(log.GetLog());
        }

        return summary.Reports
            .GroupBy(report => (string)report.BenchmarkCase.Parameters[nameof(DecideBenchmarks.Name)])
            .ToDictionary(
                scenario => scenario.Key,
                scenario =>
                {
                    BenchmarkReport decide = Of(scenario, nameof(DecideBenchmarks.Decide));
                    return new EngineFigures(
                        PerSecond(decide),
                        decide.GcStats.GetBytesAllocatedPerOperation(decide.BenchmarkCase) ?? throw new InvalidOperationException(log.GetLog()),
                        PerSecond(Of(scenario, nameof(DecideBenchmarks.Explain))));
                });
    }

    private static BenchmarkReport Of(IEnumerable<BenchmarkReport> reports, string method) =>
        reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);

    private static double PerSecond(BenchmarkReport report) => NanosecondsPerSecond / report.ResultStatistics!.Median;

    /// <summary>
    /// In this process: by default BenchmarkDotNet writes, restores and builds a project for each run, which central package
    /// versions and one folder for all that is built do not allow.
    /// </summary>
    private static ManualConfig Config(ILogger log) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(3)
            .WithIterationCount(4)
            .WithIterationTime(TimeInterval.FromMilliseconds(250)))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddValidator(JitOptimizationsValidator.FailOnError)
        .AddLogger(log)
        .WithOptions(ConfigOptions.DisableLogFile)
        .WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
}

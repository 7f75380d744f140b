using System.Diagnostics;
using CrossAccount.Iam.Analysis;
using CrossAccount.Iam.Analysis.Answers;
using CrossAccount.Iam.Analysis.Estates;
using CrossAccount.Iam.Arns;
using CrossAccount.LocalAws.Analysis;
using CrossAccount.TestSupport.Exports;
using Spectre.Console;

namespace CrossAccount.Benchmarks.Estates;

/// <summary><c>bench estate</c>: a large export is read and answers who can assume a role, measured and held to the limits.</summary>
internal static class EstateRun
{
    private const double MebiByte = 1024 * 1024;

    public static int Run()
    {
        AnsiConsole.WriteLine(Machine.Description);
        string file = Path.GetTempFileName();
        try
        {
            LargeExport expected = Write(file);
            EstateFigures figures = Measure(file, expected, LargeExport.Whole);
            AnsiConsole.Write(TableOf(figures));
            return Verdict.Print([.. EstateLimits.Missed(figures)]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Reads a file and asks once, in this process and without a run before: as people do.</summary>
    /// <exception cref="BenchmarkException">The answer is not the right one.</exception>
    internal static EstateFigures Measure(string file, LargeExport expected, int principals)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan worked = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        Estate estate = Read(file);
        TimeSpan read = Stopwatch.GetElapsedTime(start);
        RoleAccess answer = new EstateAnalysis(estate).WhoCanAssume(Arn.Parse(LargeExport.Target));
        TimeSpan answered = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        if (!answer.Direct.Select(access => access.Principal.Name).SequenceEqual(expected.Direct)
            || !answer.Chains.Select(chain => chain.Principal.Name).SequenceEqual(expected.Chains))
        {
            throw new BenchmarkException(
                $"the answer has {answer.Direct.Length} principals and {answer.Chains.Length} chains, but must be the {expected.Direct.Length} and {expected.Chains.Length} that the export was made with");
        }

        return new(
            new FileInfo(file).Length, principals, answer.Direct.Length, answer.Chains.Length, read, answered,
            process.TotalProcessorTime - worked, process.PeakWorkingSet64);
    }

    internal static LargeExport Write(string file, int principals = LargeExport.Whole)
    {
        using FileStream output = File.Create(file);
        return LargeExport.Write(output, principals);
    }

    private static Estate Read(string file)
    {
        var reader = new EstateReader();
        reader.Add("target.json", new MemoryStream(LargeExport.TargetAccount.ToArray()));
        using FileStream input = File.OpenRead(file);
        reader.Add(file, input);
        return reader.ToEstate() ?? throw new BenchmarkException(string.Join('\n', reader.Problems));
    }

    private static Table TableOf(EstateFigures figures) => new Table().Border(TableBorder.Rounded)
        .AddColumns("MB", "principals", "can assume", "through roles", "read after s", "answered after s", "s of a core", "peak MiB")
        .AddRow(
            Figure.Count(figures.Bytes / 1e6),
            Figure.Count(figures.Principals),
            Figure.Count(figures.Direct),
            Figure.Count(figures.Chains),
            Figure.Decimal(figures.Read.TotalSeconds),
            Figure.Decimal(figures.Answered.TotalSeconds),
            Figure.Decimal(figures.ProcessorTime.TotalSeconds),
            Figure.Count(figures.PeakBytes / MebiByte));
}

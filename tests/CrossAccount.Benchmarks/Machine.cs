using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace CrossAccount.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    /// <summary>Processor, cores and runtime, in one line.</summary>
    public static string Description { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{HostEnvironmentInfo.GetCurrent().CpuInfo.Value.ProcessorName}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
}

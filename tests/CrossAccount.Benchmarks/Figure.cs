using System.Globalization;

namespace CrossAccount.Benchmarks;

/// <summary>Figures, and how tables show them.</summary>
internal static class Figure
{
    /// <summary>A whole number with its thousands apart.</summary>
    public static string Count(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>The number in the middle; the greater one of the two when there are two.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>A number with two decimals.</summary>
    public static string Decimal(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}

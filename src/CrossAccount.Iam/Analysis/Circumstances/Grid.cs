using System.Collections.Immutable;
using System.Numerics;

namespace CrossAccount.Iam.Analysis.Circumstances;

/// <summary>All combinations of the settings of some dimensions, those that change least first.</summary>
internal sealed class Grid(ImmutableArray<Dimension> dimensions)
{
    /// <summary>More combinations than these are not gone through for one answer.</summary>
    public const int MaximumPoints = 4096;

    public ImmutableArray<Dimension> Dimensions { get; } = dimensions;

    public bool IsComplete { get; } =
        dimensions.Length < 64 && dimensions.Aggregate(BigInteger.One, (points, dimension) => points * dimension.Settings.Length) <= MaximumPoints;

    /// <summary>The dimensions that a point changes from their neutral settings, one bit each.</summary>
    public static ulong Changed(int[] point)
    {
        ulong changed = 0;
        for (int i = 0; i < point.Length; i++)
        {
            changed |= point[i] == 0 ? 0 : 1UL << i;
        }

        return changed;
    }

    /// <summary>The points: for each dimension the index of a setting.</summary>
    public IEnumerable<int[]> Points() => Enumerable.Range(0, Count + 1).SelectMany(changes => Points(new int[Count], 0, changes)).Take(MaximumPoints);

    public Circumstance At(int[] point)
    {
        if (point.Length == 0)
        {
            return Circumstance.Plain;
        }

        Setting[] settings = [.. point.Select((setting, dimension) => Dimensions[dimension].Settings[setting])];
        return new([.. settings.SelectMany(setting => setting.Values)], settings.FirstOrDefault(setting => setting.Session is not null)?.Session);
    }

    // A bit for each dimension has to fit; what is beyond keeps its neutral setting, and the answer says that it is not complete.
    private int Count => Math.Min(Dimensions.Length, 63);

    private IEnumerable<int[]> Points(int[] point, int dimension, int changes)
    {
        if (changes == 0)
        {
            yield return [.. point];
            yield break;
        }

        for (int i = dimension; i <= Count - changes; i++)
        {
            for (point[i] = 1; point[i] < Dimensions[i].Settings.Length; point[i]++)
            {
                foreach (int[] deeper in Points(point, i + 1, changes - 1))
                {
                    yield return deeper;
                }
            }

            point[i] = 0;
        }
    }
}

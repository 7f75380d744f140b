using System.Text;

namespace CrossAccount.Differential;

/// <summary>What came of a comparison.</summary>
internal sealed class ComparisonReport
{
    /// <summary>How often both decided alike, by decision.</summary>
    public SortedDictionary<string, int> Agreed { get; } = new(StringComparer.Ordinal);

    /// <summary>How many differences were excused.</summary>
    public int Excused { get; private set; }

    /// <summary>How often each known difference was a reason to excuse one.</summary>
    public SortedDictionary<string, int> Reasons { get; } = new(StringComparer.Ordinal);

    /// <summary>The differences that nothing excuses.</summary>
    public List<Difference> Findings { get; } = [];

    public void CountAgreed(string decision) => Agreed[decision] = Agreed.GetValueOrDefault(decision) + 1;

    public void CountExcused(IEnumerable<string> reasons)
    {
        Excused++;
        foreach (string reason in reasons)
        {
            Reasons[reason] = Reasons.GetValueOrDefault(reason) + 1;
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"{Agreed.Values.Sum()} decided alike, {Excused} known to differ, {Findings.Count} findings");
        foreach ((string what, int count) in Agreed.Concat(Reasons))
        {
            text.AppendLine($"{count,7}  {what}");
        }

        return text.ToString();
    }
}

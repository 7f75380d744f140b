namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>A place in a column: a node's, or one where an edge that goes further passes through.</summary>
/// <param name="column">The column, from the left.</param>
/// <param name="band">The account whose ground it is on.</param>
/// <param name="height">The height that it takes.</param>
internal sealed class LayoutSlot(int column, string band, double height)
{
    public int Column => column;

    public string Band => band;

    public double Height => height;

    /// <summary>Its middle.</summary>
    public double Y { get; set; }

    /// <summary>The slots of other columns that edges join it to.</summary>
    public List<LayoutSlot> Neighbors { get; } = [];

    /// <summary>Where it would lie if it could choose.</summary>
    public double WishedY => Neighbors.Count == 0 ? Y : Neighbors.Average(neighbor => neighbor.Y);

    public void Join(LayoutSlot other)
    {
        Neighbors.Add(other);
        other.Neighbors.Add(this);
    }
}

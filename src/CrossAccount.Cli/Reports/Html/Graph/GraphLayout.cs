using System.Collections.Immutable;

namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>
/// Lays the graph out in columns: on the right the roles of the stack, and left of them everyone else by how many steps they are away.
/// Accounts are bands that lie on all columns but the last. Within a band, what is joined lies near each other.
/// </summary>
internal sealed class GraphLayout
{
    private const int Sweeps = 6;

    private readonly AccessGraph _graph;
    private readonly IReadOnlyDictionary<string, string> _titles;
    private readonly int _last;
    private readonly Dictionary<string, LayoutSlot> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<GraphEdge, LayoutSlot[]> _passages = [];
    private readonly List<LayoutSlot>[] _columns;
    private readonly string[] _bands;
    private readonly double[] _widths;

    public GraphLayout(AccessGraph graph, IReadOnlyDictionary<string, string> titles)
    {
        _graph = graph;
        _titles = titles;
        _last = Math.Max(1, graph.Nodes.Max(node => node.Depth));
        _columns = [.. Enumerable.Range(0, _last + 1).Select(_ => new List<LayoutSlot>())];
        _bands = [.. graph.Nodes.Where(node => !node.IsTarget).Select(node => node.Principal.Account).Distinct().OrderBy(band => band.Length == 0).ThenBy(band => band, StringComparer.Ordinal)];
        _widths = [.. Enumerable.Range(0, _last + 1).Select(column => graph.Nodes.Where(node => ColumnOf(node) == column).Select(node => GraphSizes.NodeWidth(node.Label)).DefaultIfEmpty(GraphSizes.LeastNode).Max())];
        AddSlots();
        AddPassages();
    }

    public GraphView Place()
    {
        Stack();
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (List<LayoutSlot> column in sweep % 2 == 0 ? _columns.Reverse() : _columns)
            {
                LayoutSlot[] sorted = [.. column.OrderBy(slot => slot.WishedY)];
                column.Clear();
                column.AddRange(sorted);
            }

            Stack();
        }

        double gap = GapBetweenColumns();
        double[] lefts = Lefts(gap);
        Dictionary<string, PlacedNode> nodes = _graph.Nodes.ToDictionary(node => node.Key, node => Placed(node, lefts), StringComparer.Ordinal);
        ImmutableArray<PlacedEdge> edges = new EdgePlacement(nodes, _passages, lefts, _widths).Place(_graph.Edges);
        double width = lefts[_last] + _widths[_last] + GraphSizes.BandPadding + GraphSizes.Margin;
        return new(width, Height() + (2 * GraphSizes.Margin), [.. Bands(lefts)], [.. _graph.Nodes.Select(node => nodes[node.Key])], edges);
    }

    private int ColumnOf(GraphNode node) => _last - node.Depth;

    private void AddSlots()
    {
        foreach (IGrouping<int, GraphNode> column in _graph.Nodes.GroupBy(ColumnOf))
        {
            foreach (GraphNode node in column)
            {
                var slot = new LayoutSlot(column.Key, node.IsTarget ? "" : node.Principal.Account, GraphSizes.NodeHeight(column.Count()));
                _slots[node.Key] = slot;
                _columns[column.Key].Add(slot);
            }
        }
    }

    private void AddPassages()
    {
        foreach (GraphEdge edge in _graph.Edges)
        {
            LayoutSlot from = _slots[edge.From], to = _slots[edge.To];
            LayoutSlot[] passages = [.. Enumerable.Range(from.Column + 1, Math.Max(0, to.Column - from.Column - 1)).Select(column => new LayoutSlot(column, from.Band, GraphSizes.Passage))];
            _passages[edge] = passages;
            LayoutSlot before = from;
            foreach (LayoutSlot passage in passages)
            {
                _columns[passage.Column].Add(passage);
                before.Join(passage);
                before = passage;
            }

            before.Join(to);
        }
    }

    /// <summary>Puts the slots of each column below one another, in the middle of their bands.</summary>
    private void Stack()
    {
        double y = TopOf(LeftHeight());
        foreach (string band in _bands)
        {
            double height = BandHeight(band);
            double middle = y + GraphSizes.BandTitle + (height / 2);
            foreach (List<LayoutSlot> column in _columns[.._last])
            {
                StackAround(middle, [.. column.Where(slot => slot.Band == band)]);
            }

            y += GraphSizes.BandTitle + height + GraphSizes.BandPadding + GraphSizes.BandGap;
        }

        StackAround(TopOf(TargetHeight()) + GraphSizes.BandTitle + (HeightOf(_columns[_last]) / 2), _columns[_last]);
    }

    private static void StackAround(double middle, IReadOnlyCollection<LayoutSlot> slots)
    {
        double y = middle - (HeightOf(slots) / 2);
        foreach (LayoutSlot slot in slots)
        {
            slot.Y = y + (slot.Height / 2);
            y += slot.Height + GraphSizes.Gap;
        }
    }

    private static double HeightOf(IReadOnlyCollection<LayoutSlot> slots) => slots.Count == 0 ? 0 : slots.Sum(slot => slot.Height) + ((slots.Count - 1) * GraphSizes.Gap);

    private double BandHeight(string band) => _columns[.._last].Max(column => HeightOf([.. column.Where(slot => slot.Band == band)]));

    private double LeftHeight() => _bands.Sum(band => GraphSizes.BandTitle + BandHeight(band) + GraphSizes.BandPadding) + ((_bands.Length - 1) * GraphSizes.BandGap);

    private double TargetHeight() => GraphSizes.BandTitle + HeightOf(_columns[_last]) + GraphSizes.BandPadding;

    private double Height() => Math.Max(LeftHeight(), TargetHeight());

    /// <summary>Where a side of the picture begins so that both have the same middle.</summary>
    private double TopOf(double height) => ((Height() - height) / 2) + GraphSizes.Margin;

    private double GapBetweenColumns() => Math.Clamp(_graph.Edges.Select(edge => GraphSizes.LabelWidth(edge.Label)).DefaultIfEmpty(0).Max() + 56, 96, 260);

    private double[] Lefts(double gap)
    {
        double[] lefts = new double[_last + 1];
        double x = GraphSizes.Margin + GraphSizes.BandPadding + (_graph.Edges.Any(edge => _slots[edge.To].Column == 0) ? GraphSizes.Aside : 0);
        for (int column = 0; column <= _last; column++)
        {
            lefts[column] = x;
            x += _widths[column] + gap + (column == _last - 1 ? 2 * GraphSizes.BandPadding : 0);
        }

        return lefts;
    }

    private PlacedNode Placed(GraphNode node, double[] lefts)
    {
        LayoutSlot slot = _slots[node.Key];
        double width = _widths[slot.Column];
        return new(node, lefts[slot.Column], slot.Y - (slot.Height / 2), width, slot.Height, GraphSizes.Fit(node.Label, width));
    }

    private IEnumerable<PlacedBand> Bands(double[] lefts)
    {
        double y = TopOf(LeftHeight());
        double right = lefts[_last - 1] + _widths[_last - 1] + GraphSizes.BandPadding;
        foreach (string band in _bands)
        {
            double height = GraphSizes.BandTitle + BandHeight(band) + GraphSizes.BandPadding;
            yield return new(TitleOf(band), GraphSizes.Margin, y, right - GraphSizes.Margin, height);
            y += height + GraphSizes.BandGap;
        }

        string trusting = _graph.Nodes.First(node => node.IsTarget).Principal.Account;
        yield return new(TitleOf(trusting), lefts[_last] - GraphSizes.BandPadding, TopOf(TargetHeight()), _widths[_last] + (2 * GraphSizes.BandPadding), TargetHeight());
    }

    private string TitleOf(string account) => _titles.GetValueOrDefault(account, account.Length == 0 ? "outside" : account);
}

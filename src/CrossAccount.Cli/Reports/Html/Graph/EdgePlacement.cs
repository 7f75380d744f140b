using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CrossAccount.Cli.Reports.Html.Access;

namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>Draws the edges: curves that leave to the right and arrive from the left, each at a place of its own.</summary>
internal sealed class EdgePlacement(
    IReadOnlyDictionary<string, PlacedNode> nodes, IReadOnlyDictionary<GraphEdge, LayoutSlot[]> passages, double[] lefts, double[] widths)
{
    /// <summary>More labels than these hide the picture; the words are in the titles and in the table.</summary>
    private const int MostLabels = 40;

    /// <summary>More labels than these lie where their lines begin, which are further apart there than in the middle.</summary>
    private const int FewLabels = 5;

    /// <summary>How far the arrow's head reaches beyond the line.</summary>
    private const double Head = 7;

    private readonly List<PlacedLabel> _labels = [];
    private int _labeled;

    public ImmutableArray<PlacedEdge> Place(ImmutableArray<GraphEdge> edges)
    {
        Dictionary<GraphEdge, double> leaving = Ports(edges, edge => edge.From, edge => MiddleOf(nodes[edge.To]));
        Dictionary<GraphEdge, double> arriving = Ports(edges, edge => edge.To, edge => MiddleOf(nodes[edge.From]));
        _labeled = edges.Count(edge => edge.Label.Length > 0);
        return [.. edges.OrderByDescending(edge => edge.Tone).Select(edge => Place(edge, leaving[edge], arriving[edge]))];
    }

    private PlacedEdge Place(GraphEdge edge, double leaving, double arriving)
    {
        PlacedNode from = nodes[edge.From], to = nodes[edge.To];
        if (to.X <= from.X)
        {
            return new(edge, Aside(from, to, arriving), Label: null, TitleOf(edge));
        }

        var points = new List<(double X, double Y)> { (from.X + from.Width, leaving) };
        foreach (LayoutSlot passage in passages[edge])
        {
            points.Add((lefts[passage.Column], passage.Y));
            points.Add((lefts[passage.Column] + widths[passage.Column], passage.Y));
        }

        points.Add((to.X - Head, arriving));
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{points[0].X:0.#} {points[0].Y:0.#}"));
        for (int i = 1; i < points.Count; i++)
        {
            ((double x1, double y1), (double x2, double y2)) = (points[i - 1], points[i]);
            double reach = (x2 - x1) / 2;
            path.Append(CultureInfo.InvariantCulture, $"C{x1 + reach:0.#} {y1:0.#} {x2 - reach:0.#} {y2:0.#} {x2:0.#} {y2:0.#}");
        }

        return new(edge, path.ToString(), LabelOf(edge, points[0], points[1]), TitleOf(edge));
    }

    /// <summary>The line to a role of the same column, or back: it goes around on the left.</summary>
    private static string Aside(PlacedNode from, PlacedNode to, double arriving)
    {
        double left = Math.Min(from.X, to.X) - Math.Min(GraphSizes.Aside, 20 + (Math.Abs(from.Y - to.Y) / 12));
        return string.Create(CultureInfo.InvariantCulture, $"M{from.X:0.#} {MiddleOf(from):0.#}C{left:0.#} {MiddleOf(from):0.#} {left:0.#} {arriving:0.#} {to.X - Head:0.#} {arriving:0.#}");
    }

    private PlacedLabel? LabelOf(GraphEdge edge, (double X, double Y) from, (double X, double Y) to)
    {
        if (edge.Label.Length == 0 || _labeled > MostLabels)
        {
            return null;
        }

        double width = GraphSizes.LabelWidth(edge.Label), whole = to.X - from.X;
        foreach (double x in _labeled > FewLabels ? [((width / 2) + 6) / whole, .4, .5, .6] : (double[])[.5, .42, .58, .34, .66])
        {
            var label = new PlacedLabel(edge.Label, from.X + (whole * x), from.Y + ((to.Y - from.Y) * HeightAt(x)), width, GraphSizes.LabelHeight);
            if (!_labels.Any(other => label.Overlaps(other.Left, other.Top, other.Width, other.Height))
                && !nodes.Values.Any(node => label.Overlaps(node.X, node.Y, node.Width, node.Height)))
            {
                _labels.Add(label);
                return label;
            }
        }

        return null;
    }

    /// <summary>How far the curve has risen where it has come so far to the right, both from 0 to 1.</summary>
    private static double HeightAt(double x)
    {
        double low = 0, high = 1;
        for (int i = 0; i < 20; i++)
        {
            double t = (low + high) / 2;
            (low, high) = (1.5 * t * (1 - t)) + (t * t * t) < x ? (t, high) : (low, t);
        }

        return (3 * low * low) - (2 * low * low * low);
    }

    private string TitleOf(GraphEdge edge)
    {
        string what = edge.Tone switch
        {
            Tone.Denied => "is denied",
            Tone.NotAllowed => "is not allowed",
            Tone.Through => "gets in, as a step of a chain",
            _ => "gets in",
        };
        string needs = edge.Label.Length == 0 ? "" : $": {edge.Label}";
        return $"{nodes[edge.From].Node.Label} → {nodes[edge.To].Node.Label} {what}{needs}";
    }

    /// <summary>Spreads the edges of each node over its side, in the order of their other ends.</summary>
    private Dictionary<GraphEdge, double> Ports(ImmutableArray<GraphEdge> edges, Func<GraphEdge, string> end, Func<GraphEdge, double> other)
    {
        var ports = new Dictionary<GraphEdge, double>();
        foreach (IGrouping<string, GraphEdge> group in edges.GroupBy(end))
        {
            GraphEdge[] sorted = [.. group.OrderBy(other)];
            PlacedNode node = nodes[group.Key];
            double step = sorted.Length == 1 ? 0 : Math.Min(9, (node.Height - 14) / (sorted.Length - 1));
            for (int i = 0; i < sorted.Length; i++)
            {
                ports[sorted[i]] = MiddleOf(node) + ((i - ((sorted.Length - 1) / 2.0)) * step);
            }
        }

        return ports;
    }

    private static double MiddleOf(PlacedNode node) => node.Y + (node.Height / 2);
}

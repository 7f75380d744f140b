namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>The measures of the picture, in pixels.</summary>
internal static class GraphSizes
{
    public const double Margin = 2;

    public const double BandPadding = 18;

    public const double BandTitle = 30;

    public const double BandGap = 22;

    /// <summary>The room between nodes of a column.</summary>
    public const double Gap = 12;

    /// <summary>The height of the place that an edge passes through.</summary>
    public const double Passage = 14;

    /// <summary>How far a line goes around nodes of its own column, at most.</summary>
    public const double Aside = 40;

    public const double LabelHeight = 20;

    /// <summary>The room of a node's picture and margins beside its text.</summary>
    public const double NodeRoom = 48;

    public const double LeastNode = 132;

    public const double MostNode = 290;

    /// <summary>The width of a character of the fixed-width font at 12.5 pixels; the widest of the usual ones.</summary>
    private const double Character = 7.6;

    /// <summary>The same of labels, at 11.5 pixels.</summary>
    private const double LabelCharacter = 6.4;

    public static double NodeHeight(int nodesOfTheColumn) => nodesOfTheColumn > 20 ? 30 : 40;

    public static double NodeWidth(string label) => Math.Clamp((label.Length * Character) + NodeRoom, LeastNode, MostNode);

    public static double LabelWidth(string label) => (label.Length * LabelCharacter) + 16;

    /// <summary>The text, with its middle left out where it is too long for a node.</summary>
    public static string Fit(string label, double width)
    {
        int most = (int)Math.Round((width - NodeRoom) / Character);
        return label.Length <= most ? label : $"{label[..((most + 1) / 2)]}…{label[^((most / 2) - 1)..]}";
    }
}

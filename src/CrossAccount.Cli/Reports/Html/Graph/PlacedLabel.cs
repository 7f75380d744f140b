namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>A label with its place.</summary>
/// <param name="Text">What it says.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record PlacedLabel(string Text, double X, double Y, double Width, double Height)
{
    public double Left => X - (Width / 2);

    public double Top => Y - (Height / 2);

    internal bool Overlaps(double x, double y, double width, double height) =>
        Left < x + width && x < Left + Width && Top < y + height && y < Top + Height;
}

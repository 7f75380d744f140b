namespace CrossAccount.Cli.Reports.Html.Graph;

/// <summary>The ground of an account.</summary>
/// <param name="Title">The account.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record PlacedBand(string Title, double X, double Y, double Width, double Height);

using System.Buffers.Text;
using System.Text;
using CrossAccount.LocalAws.Iam;

namespace CrossAccount.LocalAws.Server.Query.Paging;

/// <summary>Which page of a list is asked for.</summary>
/// <param name="After">The key of the last item of the page before; null for the first page.</param>
/// <param name="MaxItems">The most items of the page.</param>
internal sealed record PageRequest(string? After, int MaxItems)
{
    private const int DefaultItems = 100;
    private const int MostItems = 1000;

    public static PageRequest Read(QueryForm form)
    {
        int items = form.Int("MaxItems") ?? DefaultItems;
        form.Refuse(Constraints.Range("maxItems", items, 1, MostItems));
        string? marker = form["Marker"];
        string? after = marker is null ? null : KeyOf(marker);
        if (marker is not null && after is null)
        {
            form.Refuse(IamErrors.Validation("Invalid Marker."));
        }

        return new(after, items);
    }

    public static string MarkerOf(string key) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(key));

    private static string? KeyOf(string marker) =>
        marker.Length is > 0 and <= 4096 && Base64Url.IsValid(marker) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(marker)) : null;
}

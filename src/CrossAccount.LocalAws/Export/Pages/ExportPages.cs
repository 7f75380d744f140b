using System.Globalization;
using System.Text.Json;

namespace CrossAccount.LocalAws.Export.Pages;

/// <summary>
/// The pages of <c>aws iam get-account-authorization-details</c> in one file, item by item. The command line puts all pages into one
/// document; without its pagination they are documents that follow one another.
/// </summary>
internal sealed class ExportPages(string file, Stream stream, ProblemList problems)
{
    public const string Users = "UserDetailList";
    public const string Groups = "GroupDetailList";
    public const string Roles = "RoleDetailList";
    public const string Policies = "Policies";

    private const string IsTruncated = "IsTruncated";
    private const string NextToken = "NextToken";

    private static readonly string[] Lists = [Users, Groups, Roles, Policies];
    private static readonly string[] Known = [.. Lists, IsTruncated, "Marker", NextToken];

    private readonly JsonFeed _feed = new(stream);
    private int _page;

    /// <summary>Whether a page says that no other follows it. Known when all items were read.</summary>
    public bool HasLastPage { get; private set; }

    /// <summary>The items of all pages, in their order.</summary>
    public IEnumerable<PageItem> Items()
    {
        while (_feed.Read())
        {
            _page++;
            if (_feed.Token != JsonTokenType.StartObject)
            {
                Page.Report($"the value is {ExportNode.Describe(KindOf(_feed.Token))}, but must be an object", ExportNode.ExportAgain);
                yield break;
            }

            foreach (PageItem item in ItemsOfPage())
            {
                yield return item;
            }
        }

        if (_feed.Error is { } error)
        {
            problems.Add(file, "$", $"the file is not JSON at line {OneBased(error.LineNumber)}, column {OneBased(error.BytePositionInLine)}", "export it again with `--output json`");
        }
        else if (_page == 0)
        {
            problems.Add(file, "$", "the file is empty", "export it again with `--output json`");
        }
    }

    /// <summary>Reports that the last page is missing.</summary>
    public void ReportCutOff() => new ExportNode(NameOf(_page), $"$.{IsTruncated}", default, problems).Report(
        $"the export is cut off after page {_page.ToString(CultureInfo.InvariantCulture)}",
        "export it again without `--no-paginate` and `--max-items`, or give the pages that follow too");

    private ExportNode Page => new(NameOf(_page), "$", default, problems);

    private IEnumerable<PageItem> ItemsOfPage()
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        bool isLast = true;
        while (_feed.Read() && _feed.Token == JsonTokenType.PropertyName)
        {
            string name = _feed.Name;
            if (!Known.Contains(name) || !found.Add(name))
            {
                Page.ReportField(name, Known);
                _feed.ReadValue()?.Dispose();
            }
            else if (!Lists.Contains(name))
            {
                using JsonDocument? value = _feed.ReadValue();
                isLast &= value is null || IsLast(name, value.RootElement);
            }
            else
            {
                foreach (PageItem item in ItemsOf(name))
                {
                    yield return item;
                }
            }
        }

        HasLastPage |= isLast && _feed.Error is null;
    }

    private IEnumerable<PageItem> ItemsOf(string list)
    {
        if (!_feed.EnterList(out JsonDocument? other))
        {
            using (other)
            {
                if (other is not null && other.RootElement.ValueKind != JsonValueKind.Null)
                {
                    string kind = ExportNode.Describe(other.RootElement.ValueKind);
                    (Page with { Path = $"$.{list}" }).Report($"the value is {kind}, but must be a list", ExportNode.ExportAgain);
                }
            }

            yield break;
        }

        for (int index = 0; _feed.ReadItem() is { } item; index++)
        {
            using (item)
            {
                ExportNode node = Page with { Path = string.Create(CultureInfo.InvariantCulture, $"$.{list}[{index}]"), Element = item.RootElement };
                if (node.IsAnObject())
                {
                    yield return new(list, node);
                }
            }
        }
    }

    private bool IsLast(string name, JsonElement value)
    {
        switch (name)
        {
            case IsTruncated when value.ValueKind is not (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null):
                string kind = ExportNode.Describe(value.ValueKind);
                (Page with { Path = $"$.{name}" }).Report($"the value is {kind}, but must be `true` or `false`", ExportNode.ExportAgain);
                return true;
            case IsTruncated:
                return value.ValueKind != JsonValueKind.True;
            default:
                return name != NextToken || value.ValueKind == JsonValueKind.Null;
        }
    }

    private string NameOf(int page) => page <= 1 ? file : string.Create(CultureInfo.InvariantCulture, $"{file} (page {page})");

    private static string OneBased(long? position) => (position + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True or JsonTokenType.False => JsonValueKind.True,
        _ => JsonValueKind.Null,
    };
}

namespace CrossAccount.LocalAws.Analysis.Accounts;

/// <summary>Where something stands in an export.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">The place in it, as in <c>$.RoleDetailList[0]</c>.</param>
internal sealed record DetailPlace(string File, string Path)
{
    public DetailPlace this[string field] => this with { Path = $"{Path}.{field}" };

    public DetailPlace this[string list, int index] => this with { Path = FormattableString.Invariant($"{Path}.{list}[{index}]") };
}

namespace CrossAccount.LocalAws.Export.Pages;

/// <summary>One item of a list of authorization details. Its node can be read until the next item is asked for.</summary>
/// <param name="List">The list, as in <c>RoleDetailList</c>.</param>
/// <param name="Node">The item; an object.</param>
internal readonly record struct PageItem(string List, ExportNode Node);

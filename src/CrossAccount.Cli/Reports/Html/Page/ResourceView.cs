namespace CrossAccount.Cli.Reports.Html.Page;

/// <summary>A resource that would be created.</summary>
/// <param name="Type">Its type, as in <c>RolePolicy</c>.</param>
/// <param name="Name">Its name in the account.</param>
/// <param name="LogicalName">Its name in the program.</param>
public sealed record ResourceView(string Type, string Name, string LogicalName);

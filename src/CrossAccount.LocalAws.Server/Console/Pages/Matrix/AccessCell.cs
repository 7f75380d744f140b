namespace CrossAccount.LocalAws.Server.Console.Pages.Matrix;

/// <summary>Whether one principal gets into one role.</summary>
/// <param name="Kind">The class that it is shown with: <c>allow</c>, <c>when</c>, <c>chain</c>, <c>deny</c> or <c>silent</c>.</param>
/// <param name="Text">The answer in a word or few.</param>
/// <param name="Detail">What it needs, or why not.</param>
/// <param name="Link">Where that is shown.</param>
internal sealed record AccessCell(string Kind, string Text, string Detail, string Link);

namespace CrossAccount.LocalAws.Server.Console.Pages.SwitchRole;

/// <summary>The page to switch roles.</summary>
/// <param name="Fields">What stands in the form.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
/// <param name="Refusal">Why the role may not be assumed; null when nobody tried.</param>
internal sealed record SwitchRoleModel(SwitchRoleFields Fields, string? Problem, SwitchRoleRefusal? Refusal);

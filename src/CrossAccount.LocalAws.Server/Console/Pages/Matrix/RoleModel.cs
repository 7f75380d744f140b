using CrossAccount.Iam.Analysis.Answers;

namespace CrossAccount.LocalAws.Server.Console.Pages.Matrix;

/// <summary>Who gets into one role.</summary>
/// <param name="Label">The role, as in <c>role/UpdateData</c>.</param>
/// <param name="Account">Its account.</param>
/// <param name="Access">The answer.</param>
internal sealed record RoleModel(string Label, string Account, RoleAccess Access);
